import { useTranslation } from 'react-i18next';
import { said } from '../i18n';
import css from './congresses.module.css';
import { Count } from './Count';
import { queueFor } from './links';
import { useCongresses } from './use-congresses';

const MOST = 4;

/** The congresses that the province works for now; each leads to its cases. */
export function Congresses() {
  const { t, i18n } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  const congresses = useCongresses();
  if (congresses.length === 0) return null;
  const more = congresses.length - MOST;
  return (
    <ul className={css.list} aria-label={t('congress.label')}>
      {congresses.slice(0, MOST).map(({ period, phase, days }) => (
        <li key={period.code} data-phase={phase}>
          <Count to={queueFor({ period: period.code })()} className={css.link}>
            <b>{said(period.name, i18n.language)}</b>
            <span className="num">
              {common(`phase.${phase}`)}, {t(`congress.${phase}`, { count: days })}
            </span>
          </Count>
        </li>
      ))}
      {more > 0 ? <li className={css.more}>{t('congress.more', { count: more })}</li> : null}
    </ul>
  );
}
