import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The name of the page, before that of the desk, in the tab and to who hears it. */
export function useTitle(title: string): void {
  const { t } = useTranslation();
  const app = t('app');
  useEffect(() => {
    document.title = title === '' ? app : `${title} · ${app}`;
  }, [title, app]);
}
