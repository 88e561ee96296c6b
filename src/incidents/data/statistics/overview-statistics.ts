import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { DEADLINE_KINDS } from '../../domain/deadlines.js';
import { SEVERITIES, type Severity } from '../../domain/severity.js';
import { bandsAt } from '../../domain/statistics/ages.js';
import { type Window } from '../../domain/statistics/window.js';
import { rankOf } from '../incident.entity.js';
import { type StatisticsRequest, askedWindow } from './asked-window.js';
import { overviewStatement, type OverviewRow, TIMED } from './overview.statement.js';
import { SeenCases } from './seen-cases.js';

const USUAL_DAYS = 7;

@Injectable()
export class OverviewStatistics {
  constructor(
    private readonly seen: SeenCases,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, request: StatisticsRequest) {
    const now = this.clock.now();
    const window = askedWindow(request, now, USUAL_DAYS);
    const [row] = await this.seen.count<OverviewRow>(actor, request, (bind) =>
      overviewStatement(bind, window, now),
    );
    if (!row) throw new Error('A statement of totals has given no row.');
    return { at: now, ...spans(window), ...row.figures, ...read(row, now) };
  }
}

const spans = ({ from, to, before }: Window) => ({ window: { from, to }, before });

const read = (row: OverviewRow, now: Date) => ({
  severities: SEVERITIES.map((severity) => {
    const found = row.severities?.find((one) => one.severity === rankOf(severity));
    return { severity, open: found?.open ?? 0, overdue: found?.overdue ?? 0 };
  }),
  ages: bandsAt(now).map((band, place) => ({
    ...band,
    ...bySeverity((rank) => row.ages?.find((one) => one.band === place && one.severity === rank)),
  })),
  deadlines: keptOf(row.kept ?? []),
  times: timesOf(row.times ?? []),
});

/** How many of each severity. */
export const bySeverity = (
  of: (rank: number) => { readonly count: number } | undefined,
): Record<Severity, number> =>
  Object.fromEntries(
    SEVERITIES.map((severity) => [severity, of(rankOf(severity))?.count ?? 0]),
  ) as Record<Severity, number>;

type Kept = NonNullable<OverviewRow['kept']>;
type Times = NonNullable<OverviewRow['times']>;

/** Of the kinds and severities of which a clock was settled in one of both windows. */
function keptOf(kept: Kept) {
  const pairs = DEADLINE_KINDS.flatMap((kind) =>
    SEVERITIES.map((severity) => ({ kind, severity })),
  );
  return pairs.flatMap(({ kind, severity }) => {
    const own = kept.filter((one) => one.kind === kind && one.severity === severity);
    if (own.length === 0) return [];
    const of = (current: boolean) => own.find((one) => one.current === current);
    const share = (current: boolean) => {
      const { settled = 0, kept: inTime = 0 } = of(current) ?? {};
      return { settled, kept: inTime };
    };
    const missedIncidents = of(true)?.missed_incidents ?? 0;
    return [{ kind, severity, ...share(true), missedIncidents, before: share(false) }];
  });
}

const timesOf = (times: Times) =>
  TIMED.map((kind) => {
    const spread = (current: boolean) => {
      const found = times.find((one) => one.kind === kind && one.current === current);
      const [median = null, slowest = null] = found?.seconds.map(Math.round) ?? [];
      return { count: found?.count ?? 0, median, p90: slowest };
    };
    return { kind, ...spread(true), before: spread(false) };
  });
