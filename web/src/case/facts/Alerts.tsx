import { useTranslation } from 'react-i18next';
import { wall } from '../../ui/times';
import { useAlerts } from '../lists';
import css from './facts.module.css';

const SHOWN = 5;

/** What monitoring programs said, of a case that began or grew with them. */
export function Alerts({ code }: { code: string }) {
  const { t } = useTranslation('case');
  const { data: alerts = [] } = useAlerts(code);
  if (alerts.length === 0) return null;
  const first = alerts.slice(0, SHOWN);
  const rest = alerts.slice(SHOWN);
  return (
    <section className={css.card}>
      <h2>{t('alert.title', { count: alerts.length })}</h2>
      <AlertList alerts={first} />
      {rest.length > 0 ? (
        <details>
          <summary>{t('alert.more', { count: rest.length })}</summary>
          <AlertList alerts={rest} />
        </details>
      ) : null}
    </section>
  );
}

type Shown = NonNullable<ReturnType<typeof useAlerts>['data']>;

export function AlertList({ alerts }: { alerts: Shown }) {
  const { t } = useTranslation('case');
  return (
    <ul className={css.likely}>
      {alerts.map(
        ({ id, title, text, source, occurrences, firstSeenAt, lastSeenAt, resolvedAt }) => (
          <li key={id}>
            <b className={css.relation}>{title}</b>
            {text ? <p className={css.text}>{text}</p> : null}
            <p className={css.why}>
              {source} · {t('alert.times', { count: occurrences })} ·{' '}
              <span className="num">
                {wall(firstSeenAt)} – {wall(lastSeenAt)}
              </span>{' '}
              · {resolvedAt ? t('alert.over', { at: wall(resolvedAt) }) : t('alert.still')}
            </p>
          </li>
        ),
      )}
    </ul>
  );
}
