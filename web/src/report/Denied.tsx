import { useTranslation } from 'react-i18next';
import { DutyPhone } from '../ui/DutyPhone';
import css from './report.module.css';
import { signInPath } from './navigation';
import { type Reporter } from './use-report';

/** Why one cannot report here, and what to do about it. */
export function Denied({ who }: { who: Reporter }) {
  const { t } = useTranslation('report');
  const isGuest = who === 'guest';
  const why = reasonOf(isGuest);
  return (
    <main id="main" className={css.denied}>
      <h1 className={css.title}>{t(`${why}.title`)}</h1>
      <p className={css.lead}>{t(`${why}.lead`)}</p>
      <div className={css.ways}>
        <a className={css.button} href={isGuest ? signInPath() : '/'}>
          {t(isGuest ? 'signIn' : 'toDesk')}
        </a>
        {isGuest ? <DutyPhone /> : null}
      </div>
    </main>
  );
}

/** The proof of work of guests needs what browsers have only behind HTTPS. */
function reasonOf(isGuest: boolean): 'denied' | 'closed' | 'insecure' {
  if (!isGuest) return 'denied';
  return isSecureContext ? 'closed' : 'insecure';
}
