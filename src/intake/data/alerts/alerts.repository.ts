import { Injectable } from '@nestjs/common';
import { In, LessThan, MoreThan } from 'typeorm';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { KEYS, type Page, pageOf, readCursor } from '../../../common/page.js';
import { type Tx } from '../../../common/tx.js';
import { MachineNotes } from '../../../incidents/machine-notes.js';
import { IntakeSource } from '../sources/intake-source.entity.js';
import { StoredAlert } from './alert.entity.js';
import { alertView, type AlertView } from './alert.view.js';

export interface AlertQuery {
  readonly limit: number;
  readonly cursor?: string;
}

const ORDER = 'id';
// What a fate depends on; texts and labels are long.
const STANDING = {
  ...{ id: true, incidentId: true, fingerprint: true, groupKey: true, arrival: true },
  ...{ firing: true, occurrences: true, resolutions: true, lastSeenAt: true, resolvedAt: true },
} as const;
export type StandingAlert = Pick<StoredAlert, keyof typeof STANDING>;

@Injectable()
export class AlertsRepository {
  constructor(
    private readonly database: Database,
    private readonly notes: MachineNotes,
  ) {}

  /** Those behind a case that the person sees in full, the newest first; 404 for others. */
  async page(actor: Actor, code: string, { limit, cursor }: AlertQuery): Promise<Page<AlertView>> {
    const incidentId = await this.notes.idOfSeen(actor, code);
    const after = cursor === undefined ? undefined : readCursor(cursor, ORDER, KEYS.id).key;
    const rows = await this.database.reads.find(StoredAlert, {
      where: { incidentId, ...(after !== undefined && { id: LessThan(after) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const sources = await this.database.reads.findBy(IntakeSource, {
      id: In(rows.map(({ sourceId }) => sourceId)),
    });
    const sent = rows.flatMap((alert) =>
      sources.filter(({ id }) => id === alert.sourceId).map((source) => ({ alert, source })),
    );
    const position = ({ alert }: { alert: StoredAlert }) => ({
      ...{ order: ORDER, value: null, key: alert.id },
    });
    return pageOf(sent, limit, position, ({ alert, source }) => alertView(alert, source));
  }

  /** Of a source, those that are the same as one of these, or were seen of one of these kinds since then; the newest first. */
  async standing(
    tx: Tx,
    sourceId: string,
    of: { fingerprints: readonly string[]; groupKeys: readonly string[]; since: Date },
  ): Promise<StandingAlert[]> {
    return tx.find(StoredAlert, {
      select: STANDING,
      where: [
        { sourceId, fingerprint: In(of.fingerprints) },
        { sourceId, groupKey: In(of.groupKeys), lastSeenAt: MoreThan(of.since) },
      ],
      order: { id: 'DESC' },
    });
  }

  /** The case in which a storm was last gathered, if it was since then. */
  async stormSince(tx: Tx, sourceId: string, since: Date): Promise<string | null> {
    const last = await tx.findOne(StoredAlert, {
      select: { id: true, incidentId: true },
      where: { sourceId, arrival: 'limited', firstSeenAt: MoreThan(since) },
      order: { firstSeenAt: 'DESC' },
    });
    return last?.incidentId ?? null;
  }

  reportedSince(tx: Tx, sourceId: string, since: Date): Promise<number> {
    const where = { sourceId, arrival: 'reported', firstSeenAt: MoreThan(since) } as const;
    return tx.countBy(StoredAlert, where);
  }

  countOfCase(tx: Tx, incidentId: string): Promise<number> {
    return tx.countBy(StoredAlert, { incidentId });
  }

  async insert(tx: Tx, alert: StoredAlert): Promise<void> {
    await tx.insert(StoredAlert, alert);
  }

  async update(tx: Tx, { id }: { id: string }, columns: Partial<StoredAlert>): Promise<void> {
    await tx.update(StoredAlert, { id }, columns);
  }
}
