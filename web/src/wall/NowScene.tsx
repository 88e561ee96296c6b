import { type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Tone } from '../dashboard/chart/Tone';
import { totalOf } from '../dashboard/numbers';
import { type Statistics } from '../dashboard/use-statistics';
import { SeverityMark } from '../ui/SeverityMark';
import { Congress } from './Congress';
import css from './now.module.css';

export function NowScene({ statistics: { overview, daily } }: { statistics: Statistics }) {
  const { t } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  const today = daily.days.at(-1);
  const figures = [
    { name: t('figure.open'), value: overview.open.current },
    { name: t('figure.critical'), value: overview.critical.current, tone: 'critical' },
    { name: t('wall.reportedToday'), value: today ? totalOf(today.reported) : 0 },
    { name: t('wall.closedToday'), value: today?.closed ?? 0 },
  ];
  const digits = String(Math.max(...figures.map(({ value }) => value))).length;
  const levels = [...overview.severities].reverse();
  const most = Math.max(1, ...levels.map(({ open }) => open));
  return (
    <div className={css.now}>
      <ul className={css.figures} style={{ '--digits': digits } as CSSProperties}>
        {figures.map(({ name, value, tone }) => (
          <li key={name} data-tone={value > 0 ? tone : undefined}>
            <b className="num">{value}</b>
            <span>{name}</span>
          </li>
        ))}
      </ul>
      <ol className={css.levels} aria-label={t('wall.bySeverity')}>
        {levels.map(({ severity, open }) => (
          <li key={severity}>
            <span className={css.level} data-level={severity}>
              <SeverityMark level={severity} />
              {common(`severity.${severity}`)}
            </span>
            <span className={css.track} aria-hidden="true">
              <Tone of={severity} style={{ width: `${(open / most) * 100}%` }} />
            </span>
            <b className="num">{open}</b>
          </li>
        ))}
      </ol>
      <Congress />
    </div>
  );
}
