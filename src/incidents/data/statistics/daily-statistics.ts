import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { UTC_OFFSET } from '../../domain/statistics/local-days.js';
import { type Window } from '../../domain/statistics/window.js';
import { askedWindow, type StatisticsRequest } from './asked-window.js';
import { bySeverity } from './overview-statistics.js';
import { type Bind, SeenCases } from './seen-cases.js';

const USUAL_DAYS = 14;

interface Row {
  readonly day: string;
  /** Null for those closed on that day. */
  readonly severity: number | null;
  readonly count: number;
}

@Injectable()
export class DailyStatistics {
  constructor(
    private readonly seen: SeenCases,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, request: StatisticsRequest) {
    const window = askedWindow(request, this.clock.now(), USUAL_DAYS);
    const rows = await this.seen.count<Row>(actor, request, (bind) => statement(bind, window));
    return { days: window.days.map((day) => dayOf(day, rows)) };
  }
}

function dayOf(day: string, rows: readonly Row[]) {
  const own = rows.filter((row) => row.day === day);
  return {
    day,
    reported: bySeverity((rank) => own.find(({ severity }) => severity === rank)),
    closed: own.find(({ severity }) => severity === null)?.count ?? 0,
  };
}

function statement(bind: Bind, { from, to }: Window): string {
  const [first, end, zone] = [bind(from), bind(to), bind(UTC_OFFSET)];
  const within = (column: string) =>
    `${column} >= ${first}::timestamptz AND ${column} < ${end}::timestamptz`;
  const day = (column: string) => `to_char(${column} AT TIME ZONE ${zone}::interval, 'YYYY-MM-DD')`;
  return `
  SELECT ${day('reported_at')} AS day, severity, count(*)::int
    FROM seen WHERE ${within('reported_at')} GROUP BY 1, 2
  UNION ALL
  SELECT ${day('ended_at')}, NULL, count(*)::int
    FROM seen WHERE ${within('ended_at')} AND status = 'closed' GROUP BY 1`;
}
