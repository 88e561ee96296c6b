import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { type Severity } from '../../domain/severity.js';
import { bySeverity } from './overview-statistics.js';
import { type Bind, OPEN, SeenCases } from './seen-cases.js';

const HOUR_MS = 3_600_000;

/** What a desk asks for first; each is a list of open cases. */
export const QUEUE_VIEWS = ['now', 'unassigned', 'mine', 'soon', 'all'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

type Row = Readonly<Record<QueueView, number>> & { readonly severity: number };
export type ViewCount = { readonly total: number } & Record<Severity, number>;

/** How many open cases each view of the queue has. */
@Injectable()
export class QueueStatistics {
  constructor(
    private readonly seen: SeenCases,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<Record<QueueView, ViewCount>> {
    const now = this.clock.now();
    const rows = await this.seen.count<Row>(actor, {}, (bind) => statement(bind, actor, now));
    const countOf = (view: QueueView): ViewCount => ({
      total: rows.reduce((sum, row) => sum + row[view], 0),
      ...bySeverity((rank) => {
        const found = rows.find(({ severity }) => severity === rank);
        return found && { count: found[view] };
      }),
    });
    return Object.fromEntries(QUEUE_VIEWS.map((view) => [view, countOf(view)])) as Record<
      QueueView,
      ViewCount
    >;
  }
}

function statement(bind: Bind, { agency, id }: Actor, now: Date): string {
  const led = `lead_agency = ${bind(agency)}`;
  const due = (hours: number) =>
    `${led} AND next_due_at < ${bind(new Date(now.getTime() + hours * HOUR_MS))}::timestamptz`;
  const views: Readonly<Record<QueueView, string>> = {
    now: due(1),
    unassigned: `${led} AND handler_id IS NULL`,
    mine: `handler_id = ${bind(id)}::uuid`,
    soon: due(24),
    all: 'true',
  };
  const counts = QUEUE_VIEWS.map(
    (view) => `count(*) FILTER (WHERE ${views[view]})::int AS "${view}"`,
  );
  return `SELECT severity, ${counts.join(', ')} FROM seen
           WHERE status = ANY(${bind(OPEN)}::text[]) GROUP BY severity`;
}
