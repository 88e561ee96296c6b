import { type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { isNamed } from '../dashboard/chart/scale';
import { Tone } from '../dashboard/chart/Tone';
import { shortDay } from '../dashboard/days';
import { Legend } from '../dashboard/Legend';
import { decimal, keptBy, percentOf, sumOf, totalOf } from '../dashboard/numbers';
import { type Statistics } from '../dashboard/use-statistics';
import { SEVERITIES } from '../ui/SeverityMark';
import { span, type Units } from '../ui/times';
import css from './trend.module.css';

// So many names have room when they are large enough.
const NAMED = 7;
const FROM_THE_TOP = [...SEVERITIES].reverse();

const shareOf = (share: number) => ({ '--share': share }) as CSSProperties;

/** Two weeks, each day with its number: without a scale to be read from afar. */
export function TrendScene({ statistics: { overview, daily } }: { statistics: Statistics }) {
  const days = daily.days;
  const most = Math.max(1, ...days.map(({ reported }) => totalOf(reported)));
  return (
    <div className={css.trend}>
      <div className={css.legend}>
        <Legend />
      </div>
      <ol className={css.days}>
        {days.map(({ day, reported }, i) => (
          <li key={day}>
            <b className="num">{totalOf(reported)}</b>
            <span className={css.bar} style={shareOf(totalOf(reported) / most)}>
              {FROM_THE_TOP.map((level) => (
                <Tone key={level} of={level} style={{ flexGrow: reported[level] }} />
              ))}
            </span>
            <span className={`${css.day} num`}>
              {isNamed(i, days.length, NAMED) ? shortDay(day) : '\u00A0'}
            </span>
          </li>
        ))}
      </ol>
      <Outcomes overview={overview} />
    </div>
  );
}

function Outcomes({ overview: { deadlines, times } }: Pick<Statistics, 'overview'>) {
  const { t } = useTranslation('dashboard');
  const { t: common, i18n } = useTranslation('common');
  const units: Units = common('unit', { returnObjects: true });
  const share = percentOf(sumOf(keptBy(deadlines, { kind: 'acknowledge' })));
  const median = times.find(({ kind }) => kind === 'recover')?.median ?? null;
  return (
    <dl className={css.outcomes}>
      <div>
        <dt>{t('figure.acknowledged')}</dt>
        <dd className="num">{share === null ? '–' : `${decimal(share, i18n.language)}%`}</dd>
      </div>
      <div>
        <dt>{t('figure.recovered')}</dt>
        <dd className="num">{median === null ? '–' : span(median * 1000, units)}</dd>
      </div>
    </dl>
  );
}
