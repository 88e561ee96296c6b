import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { said } from '../../i18n';
import { useNow } from '../../ui/clock';
import { wallDay } from '../../ui/times';
import { dayOf } from '../keys/KeyFields';
import { useAdminSearch } from '../search';
import css from './periods.module.css';
import {
  bandsOf,
  monthsOn,
  overlapping,
  type Period,
  placeOf,
  type Range,
  spanOf,
  WINDOWS,
} from './spans';
import { useOverlapText } from './use-overlap-text';

interface Props {
  readonly all: readonly Period[];
  readonly open: (code: string) => void;
  readonly current: string | undefined;
}

const MINUTE_MS = 60_000;
const shown = (day: string) => wallDay(`${day}T00:00:00+07:00`);

/** The years that have days of a congress, and this one, the newest first. */
function yearsOf(all: readonly Period[], today: string): readonly string[] {
  const spans = all.flatMap((period) => spanOf(period) ?? []);
  const years = [today, ...spans.flatMap(({ from, to }) => [from, to])].map((day) =>
    day.slice(0, 4),
  );
  return [...new Set(years)].sort().reverse();
}

/** This year where it has a congress, else the newest that has one. */
function usualYear(all: readonly Period[], today: string): string {
  const ends = all.flatMap((period) => spanOf(period)?.to.slice(0, 4) ?? []).sort();
  const year = today.slice(0, 4);
  return ends.includes(year) ? year : (ends.at(-1) ?? year);
}

const inYear = (period: Period, { from, to }: Range): boolean => {
  const span = spanOf(period);
  return span === null || (span.from <= to && from <= span.to);
};

/** Each congress a line, with its days before, during and after; today goes through all of them. */
export function PeriodLine({ all, open, current }: Props) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const today = dayOf(useNow(MINUTE_MS));
  const { search, set } = useAdminSearch();
  const years = yearsOf(all, today);
  const year = years.find((one) => one === search.state) ?? usualYear(all, today);
  const line = { from: `${year}-01-01`, to: `${year}-12-31` };
  const shownOnes = all.filter((period) => inYear(period, line));
  const sorted = [...shownOnes].sort((a, b) =>
    (spanOf(b)?.to ?? '9999').localeCompare(spanOf(a)?.to ?? '9999'),
  );
  return (
    <div className={css.line}>
      <div className={css.years} role="group" aria-label={t('periods.years')}>
        {years.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === year}
            onClick={() => set({ state: one })}
          >
            {one}
          </button>
        ))}
      </div>
      <div className={css.legend}>
        {WINDOWS.map((name) => (
          <span key={name}>
            <i data-window={name} aria-hidden="true" />
            {common(`phase.${name}`)}
          </span>
        ))}
        <span>
          <i className={css.nowMark} aria-hidden="true" />
          {t('periods.today', { day: shown(today) })}
        </span>
      </div>
      <div className={css.axis} aria-hidden="true">
        <span />
        <div>
          {monthsOn(line).map((first) => (
            <span key={first} style={{ left: `${placeOf(first, line)}%` }}>
              {first.slice(5, 7)}/{first.slice(2, 4)}
            </span>
          ))}
        </div>
      </div>
      <ul>
        {sorted.map((period) => (
          <PeriodRow
            key={period.code}
            {...{ period, all, line, today }}
            open={() => open(period.code)}
            isCurrent={period.code === current}
          />
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly period: Period;
  readonly all: readonly Period[];
  readonly line: Range;
  readonly today: string;
  readonly open: () => void;
  readonly isCurrent: boolean;
}

function PeriodRow({ period, all, line, today, open, isCurrent }: RowProps) {
  const { t, i18n } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const overlapText = useOverlapText();
  const span = spanOf(period);
  const others = overlapping(period, all);
  const status = period.datesStatus;
  return (
    <li className={css.row} data-current={isCurrent ? '' : undefined}>
      <div className={css.name}>
        <button type="button" onClick={open}>
          {said(period.name, i18n.language)}
        </button>
        <small className="num">
          {span ? `${shown(span.from)} – ${shown(span.to)}` : t('periods.noDays')}
          {status === 'entered' || status === 'verified'
            ? null
            : ` · ${t(`periods.status.${status}`)}`}
        </small>
        {others.length > 0 ? (
          <small className={css.overlap}>
            <IconAlertTriangle size={14} aria-hidden />
            {overlapText(others)}
          </small>
        ) : null}
      </div>
      <div className={css.track}>
        {bandsOf(period).map(({ name, range }) => (
          <span
            key={name}
            className={css.band}
            data-window={name}
            style={{
              left: `${placeOf(range.from, line)}%`,
              width: `${placeOf(range.to, line, 'end') - placeOf(range.from, line)}%`,
            }}
          >
            <span className="sr">
              {`${common(`phase.${name}`)}: ${shown(range.from)} – ${shown(range.to)}`}
            </span>
          </span>
        ))}
        {today >= line.from && today <= line.to ? (
          <span className={css.now} style={{ left: `${placeOf(today, line)}%` }} />
        ) : null}
      </div>
    </li>
  );
}
