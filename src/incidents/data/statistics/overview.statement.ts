import { bandsAt } from '../../domain/statistics/ages.js';
import { backBy, type Span, type Window } from '../../domain/statistics/window.js';
import { type Bind, OPEN } from './seen-cases.js';

/** The kinds whose time people ask for; the others are met by writing, not by work. */
export const TIMED = ['acknowledge', 'contain', 'recover'] as const;

export interface OverviewRow {
  readonly figures: {
    readonly open: Pair;
    readonly critical: Pair;
    readonly overdue: Pair;
    readonly reported: Pair;
    readonly closed: Pair;
  };
  readonly severities: readonly { severity: number; open: number; overdue: number }[] | null;
  readonly ages: readonly { band: number; severity: number; count: number }[] | null;
  readonly kept:
    | readonly (Whose & {
        severity: string;
        settled: number;
        kept: number;
        missed_incidents: number;
      })[]
    | null;
  readonly times: readonly (Whose & { count: number; seconds: [number, number] })[] | null;
}

interface Pair {
  readonly current: number;
  readonly before: number;
}
interface Whose {
  readonly kind: string;
  readonly current: boolean;
}

/**
 * All of the overview as of one instant. What is open is compared with what was open a window's length ago: of that, what
 * is open still and what has ended since.
 */
export function overviewStatement(bind: Bind, window: Window, now: Date): string {
  const at = (instant: Date) => `${bind(instant)}::timestamptz`;
  const [current, was] = [at(now), at(backBy(window, now))];
  const times: Times = { inWindow: within(at, window), before: within(at, window.before) };
  return `
  , open_now AS MATERIALIZED (SELECT * FROM seen WHERE status = ANY(${bind(OPEN)}::text[]))
  , past AS MATERIALIZED (
      SELECT id, severity FROM open_now WHERE reported_at < ${was}
      UNION ALL
      SELECT id, severity FROM seen WHERE ended_at >= ${was} AND reported_at < ${was})
  ${clocks(times, bind)}
  SELECT
    (${figures(times, current, was)}) AS figures,
    (${rows(`SELECT severity, count(*) AS open, count(*) FILTER (WHERE next_due_at < ${current}) AS overdue
       FROM open_now GROUP BY severity`)}) AS severities,
    (${rows(`SELECT ${bandOf(at, now)} AS band, severity, count(*) FROM open_now GROUP BY 1, 2`)}) AS ages,
    (${rows(`SELECT kind, severity, current, count(*) AS settled,
              count(*) FILTER (WHERE breached_at IS NULL) AS kept,
              count(DISTINCT incident_id) FILTER (WHERE breached_at IS NOT NULL) AS missed_incidents
       FROM settled GROUP BY 1, 2, 3`)}) AS kept,
    (${rows(`SELECT kind, current, count(*),
              percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP
                (ORDER BY extract(epoch FROM met_at - reported_at)::float8) AS seconds
       FROM met GROUP BY 1, 2`)}) AS times`;
}

type At = (instant: Date) => string;
type Within = (column: string) => string;
interface Times {
  readonly inWindow: Within;
  readonly before: Within;
}

function within(at: At, { from, to }: Span): Within {
  const [first, end] = [at(from), at(to)];
  return (column) => `(${column} >= ${first} AND ${column} < ${end})`;
}

const either = ({ inWindow, before }: Times, column: string): string =>
  `(${inWindow(column)} OR ${before(column)})`;

/** Clocks are settled once: when they run out, or else when they are met. How long it took says the latter. */
const clocks = (times: Times, bind: Bind): string => `
  , clock AS MATERIALIZED (
      SELECT d.incident_id, d.kind, d.severity, d.met_at, d.breached_at, seen.reported_at,
             COALESCE(d.breached_at, d.met_at) AS settled_at
        FROM incident_deadline d JOIN seen ON seen.id = d.incident_id
       WHERE ${either(times, 'd.met_at')} OR ${either(times, 'd.breached_at')})
  , settled AS (
      SELECT *, ${times.inWindow('settled_at')} AS current FROM clock
       WHERE ${either(times, 'settled_at')})
  , met AS (
      SELECT *, ${times.inWindow('met_at')} AS current FROM clock
       WHERE ${either(times, 'met_at')} AND kind = ANY(${bind(TIMED)}::text[]))`;

const figures = (times: Times, now: string, was: string): string => `
  SELECT jsonb_build_object(
    'open', jsonb_build_object('current', count(*), 'before', (SELECT count(*) FROM past)),
    'critical', jsonb_build_object('current', count(*) FILTER (WHERE severity = 4),
      'before', (SELECT count(*) FROM past WHERE severity = 4)),
    'overdue', jsonb_build_object('current', count(*) FILTER (WHERE next_due_at < ${now}),
      'before', (SELECT count(*) FROM past WHERE ${lateAt(was)})),
    'reported', (SELECT ${pair(times, 'reported_at')} FROM seen
                  WHERE ${either(times, 'reported_at')}),
    'closed', (SELECT ${pair(times, 'ended_at')} FROM seen
                WHERE ${either(times, 'ended_at')} AND status = 'closed'))
    FROM open_now`;

const rows = (select: string): string => `SELECT jsonb_agg(one) FROM (${select}) one`;

const pair = ({ inWindow, before }: Times, column: string): string =>
  `jsonb_build_object('current', count(*) FILTER (WHERE ${inWindow(column)}),
    'before', count(*) FILTER (WHERE ${before(column)}))`;

/** A clock of it had run out by then, and ran on. */
const lateAt = (instant: string): string => `EXISTS (
  SELECT FROM incident_deadline d WHERE d.incident_id = past.id AND d.breached_at < ${instant}
     AND COALESCE(d.met_at, d.stopped_at, 'infinity') >= ${instant})`;

/** The place of its band: the first whose oldest report is not younger. */
function bandOf(at: At, now: Date): string {
  const bands = bandsAt(now);
  const cases = bands.flatMap(({ reportedFrom }, i) =>
    reportedFrom ? [`WHEN reported_at >= ${at(reportedFrom)} THEN ${i}`] : [],
  );
  return `CASE ${cases.join(' ')} ELSE ${bands.length - 1} END`;
}
