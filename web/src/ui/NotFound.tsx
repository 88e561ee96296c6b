import { useTranslation } from 'react-i18next';
import css from './states.module.css';
import { useTitle } from './use-title';

/** An address of nothing: mistyped, or of a page that was. */
export function NotFound() {
  const { t } = useTranslation();
  useTitle(t('absent.title'));
  return (
    <main id="main" className={css.state}>
      <h1 className={css.title}>{t('absent.title')}</h1>
      <p>{t('absent.lead')}</p>
      <a href="/">{t('absent.home')}</a>
    </main>
  );
}
