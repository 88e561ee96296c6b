import { useTranslation } from 'react-i18next';
import { Gate } from '../signin/Gate';
import css from '../signin/signin.module.css';
import { useTitle } from './use-title';

/** An address of nothing: mistyped, or of a page that was. */
export function NotFound() {
  const { t } = useTranslation();
  useTitle(t('absent.title'));
  return (
    <Gate title={t('absent.title')} lead={t('absent.lead')}>
      <a href="/" className={css.report}>
        {t('absent.home')}
      </a>
    </Gate>
  );
}
