import { useTranslation } from 'react-i18next';
import css from './report.module.css';
import { signInPath } from './navigation';
import { type Reporter } from './use-report';

/** Why one cannot report here, and what to do about it. */
export function Denied({ who }: { who: Reporter }) {
  const { t } = useTranslation('report');
  const isGuest = who === 'guest';
  return (
    <main id="main" className={css.denied}>
      <h1 className={css.title}>{t(isGuest ? 'closed.title' : 'denied.title')}</h1>
      <p className={css.lead}>{t(isGuest ? 'closed.lead' : 'denied.lead')}</p>
      <a className={css.button} href={isGuest ? signInPath() : '/'}>
        {t(isGuest ? 'signIn' : 'toDesk')}
      </a>
    </main>
  );
}
