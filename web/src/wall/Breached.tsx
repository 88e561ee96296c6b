import { useTranslation } from 'react-i18next';
import { nextDeadline } from '../queue/search';
import { SeverityMark } from '../ui/SeverityMark';
import { span, type Units } from '../ui/times';
import css from './breached.module.css';
import { lettersIn } from './letters-in';
import { useUnitName } from './use-unit-name';
import { type Wall } from './use-wall';

interface Props {
  readonly wall: Wall;
  readonly now: number;
}

/** What is late, whatever else is shown. Codes and units: whoever comes into the room may read it. */
export function Breached({ wall: { breached, statistics }, now }: Props) {
  const { t } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  const unitOf = useUnitName();
  const units: Units = common('unit', { returnObjects: true });
  const total = statistics.overview.overdue.current;
  const more = total - breached.length;
  return (
    <aside className={css.breached} aria-label={t('wall.breached')}>
      <h2>
        {t('wall.breached')}
        <b className="num">{total}</b>
      </h2>
      {breached.length === 0 ? <p className={css.none}>{t('wall.noBreach')}</p> : null}
      <ol>
        {breached.map((incident) => {
          const due = nextDeadline(incident)?.dueAt;
          const unit = unitOf(incident);
          return (
            <li key={incident.code}>
              <span className={css.mark}>
                <SeverityMark level={incident.severity} size={16} />
                <span className="sr">{common(`severity.${incident.severity}`)}</span>
              </span>
              <b className="num">{incident.code}</b>
              <span className={`${css.over} num`}>
                {due === undefined
                  ? null
                  : t('wall.over', { time: span(now - Date.parse(due), units) })}
              </span>
              <span className={css.unit} style={lettersIn(unit)}>
                {unit}
              </span>
            </li>
          );
        })}
      </ol>
      {more > 0 ? (
        <p className={`${css.none} num`}>{t('wall.breachedMore', { count: more })}</p>
      ) : null}
    </aside>
  );
}
