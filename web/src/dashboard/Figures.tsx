import { useTranslation } from 'react-i18next';
import { type QueueSearch } from '../queue/search';
import { span, type Units } from '../ui/times';
import { Count } from './Count';
import css from './figures.module.css';
import { missedIn, type ToQueue } from './links';
import { decimal, keptBy, percentOf, signed, sumOf } from './numbers';
import { type Overview } from './use-statistics';

interface Props {
  readonly overview: Overview;
  readonly queue: ToQueue;
  readonly days: number;
}

interface Figure {
  readonly name: 'open' | 'critical' | 'overdue' | 'acknowledged' | 'recovered';
  readonly value: string;
  /** Null where there was nothing to compare with. */
  readonly change: string | null;
  readonly to?: QueueSearch;
  readonly note?: string;
}

/** The five that a leader asks for first, each beside what it was a window ago. */
export function Figures({ overview, queue, days }: Props) {
  const { t } = useTranslation('dashboard');
  const against = useAgainst(days);
  const figures = [...useCounts(overview, queue), ...useOutcomes(overview, queue)];
  return (
    <ul className={css.figures}>
      {figures.map(({ name, value, change, to, note }) => (
        <li key={name}>
          <span className={css.name}>{t(`figure.${name}`)}</span>
          <b className="num">
            {to ? (
              <Count to={to} className={css.value} named={`${t(`figure.${name}`)}: ${value}`}>
                {value}
              </Count>
            ) : (
              value
            )}
          </b>
          <span className={`${css.change} num`}>{against(change)}</span>
          {note === undefined ? null : <span className={`${css.change} num`}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}

function useCounts({ open, critical, overdue }: Overview, queue: ToQueue): Figure[] {
  const { i18n } = useTranslation();
  const change = ({ current, before }: Overview['open']) => signed(current - before, i18n.language);
  const of = (
    name: 'open' | 'critical' | 'overdue',
    figure: Overview['open'],
    to: QueueSearch,
  ) => ({
    ...{ name, value: String(figure.current), change: change(figure), to },
  });
  return [
    of('open', open, queue()),
    of('critical', critical, queue({ severity: ['critical'] })),
    of('overdue', overdue, queue({ overdue: true })),
  ];
}

function useOutcomes({ deadlines, times, window }: Overview, queue: ToQueue): Figure[] {
  const recovered = times.find(({ kind }) => kind === 'recover');
  const missed = queue({ ...missedIn(window), missed: 'acknowledge' });
  return [
    { ...useShare(keptBy(deadlines, { kind: 'acknowledge' })), to: missed },
    useSpread(recovered ?? { ...NO_SPREAD, before: NO_SPREAD }),
  ];
}

function useShare(acknowledged: ReturnType<typeof keptBy>): Figure {
  const { t, i18n } = useTranslation('dashboard');
  const now = sumOf(acknowledged);
  const share = percentOf(now);
  const was = percentOf(sumOf(acknowledged.map(({ before }) => before)));
  return {
    name: 'acknowledged',
    value: share === null ? '–' : `${decimal(share, i18n.language)}%`,
    change: share === null || was === null ? null : signed(round(share - was), i18n.language),
    ...(now.settled > 0 && {
      note: t('missedOf', { missed: now.settled - now.kept, count: now.settled }),
    }),
  };
}

type Spread = Overview['times'][number]['before'];
const NO_SPREAD: Spread = { count: 0, median: null, p90: null };

function useSpread({ count, median, p90, before }: Spread & { before: Spread }): Figure {
  const { t } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  const units: Units = common('unit', { returnObjects: true });
  const words = (seconds: number | null) => (seconds === null ? '–' : span(seconds * 1000, units));
  const { median: was } = before;
  return {
    name: 'recovered',
    value: words(median),
    change: median === null || was === null ? null : longer(median - was, units),
    ...(count > 0 && { note: t('measured', { count, p90: words(p90) }) }),
  };
}

/** In words, beside what it was a window ago. */
function useAgainst(days: number) {
  const { t } = useTranslation('dashboard');
  return (change: string | null): string => {
    if (change === null) return t('noComparison');
    return days === 7 ? t('changeWeek', { change }) : t('change', { change, count: days });
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

const longer = (seconds: number, units: Units): string =>
  seconds === 0 ? '0' : `${seconds > 0 ? '+' : '−'}${span(seconds * 1000, units)}`;
