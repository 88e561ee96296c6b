import { useTranslation } from 'react-i18next';

/** What an event, or a mail, is called where people read it; what has no word is shown by the name it has among programs. */
export function useEventWords(): (type: string) => string {
  const { t, i18n } = useTranslation('admin');
  return (type) =>
    i18n.exists(`admin:event.${type}`) ? t(`event.${type}` as 'event.notice') : type;
}
