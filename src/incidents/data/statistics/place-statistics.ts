import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { type Window } from '../../domain/statistics/window.js';
import { askedWindow, type StatisticsRequest } from './asked-window.js';
import { type Bind, OPEN, SeenCases } from './seen-cases.js';

const USUAL_DAYS = 7;

export interface Load {
  readonly open: number;
  readonly critical: number;
  readonly overdue: number;
  readonly reported: number;
}
type AgencyRow = Load & { readonly unit: string | null; readonly lead: string | null };
type DistrictRow = Load & { readonly district: string };

/** Whose cases they are, and where. */
@Injectable()
export class PlaceStatistics {
  constructor(
    private readonly seen: SeenCases,
    private readonly clock: Clock,
  ) {}

  async agencies(actor: Actor, request: StatisticsRequest) {
    const rows = await this.ask<AgencyRow>(actor, request, AGENCIES);
    const of = (side: 'unit' | 'lead') =>
      rows.flatMap(({ [side]: agency, open, critical, overdue, reported }) =>
        agency === null ? [] : [{ agency, open, critical, overdue, reported }],
      );
    return { units: of('unit'), leads: of('lead') };
  }

  /** All districts, those without a case too. */
  async districts(actor: Actor, request: StatisticsRequest) {
    return { items: await this.ask<DistrictRow>(actor, request, DISTRICTS) };
  }

  private ask<R>(actor: Actor, request: StatisticsRequest, select: string): Promise<R[]> {
    const now = this.clock.now();
    const window = askedWindow(request, now, USUAL_DAYS);
    return this.seen.count<R>(actor, request, (bind) => counted(bind, window, now) + select);
  }
}

function counted(bind: Bind, { from, to }: Window, now: Date): string {
  const [first, end] = [bind(from), bind(to)];
  const isReported = `(reported_at >= ${first}::timestamptz AND reported_at < ${end}::timestamptz)`;
  const open = `status = ANY(${bind(OPEN)}::text[])`;
  return `, counted AS MATERIALIZED (
    SELECT CASE WHEN sender_confirmed THEN reporter_agency END AS reporter_agency, lead_agency, severity, ${open} AS is_open, ${isReported} AS is_reported,
           ${open} AND next_due_at < ${bind(now)}::timestamptz AS is_late
      FROM seen WHERE ${open} OR ${isReported})`;
}

const LOAD = `
  count(*) FILTER (WHERE is_open)::int AS open,
  count(*) FILTER (WHERE is_open AND severity = 4)::int AS critical,
  count(*) FILTER (WHERE is_late)::int AS overdue,
  count(*) FILTER (WHERE is_reported)::int AS reported`;

const AGENCIES = `
  SELECT reporter_agency AS unit, lead_agency AS lead, ${LOAD} FROM counted
   GROUP BY GROUPING SETS ((reporter_agency), (lead_agency))
   ORDER BY open DESC, reported DESC, unit, lead`;

const DISTRICTS = `
  SELECT district_code AS district, ${LOAD}
    FROM agency LEFT JOIN counted ON counted.reporter_agency = agency.code
   WHERE district_code IS NOT NULL GROUP BY 1 ORDER BY 1`;
