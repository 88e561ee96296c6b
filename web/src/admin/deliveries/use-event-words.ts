import { useTranslation } from 'react-i18next';

/** What an event, or a mail, is called where people read it; what has no word is shown by the name it has among programs. */
export function useEventWords(): (type: string) => string {
  const { t, i18n } = useTranslation('events');
  return (type) => (i18n.exists(`events:${type}`) ? t(type as 'notice') : type);
}
