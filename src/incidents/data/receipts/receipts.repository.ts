import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor } from '../../../auth/actor.js';
import { canonicalJson } from '../../../common/canonical-json.js';
import { Database } from '../../../common/database.js';
import { type Tx } from '../../../common/tx.js';
import { DEADLINE_KINDS } from '../../domain/deadlines.js';
import { reportedContent } from '../../domain/receipts/reported-content.js';
import { sha256 } from '../audit/sealed-record.js';
import { IncidentDeadline } from '../incident-deadline.entity.js';
import { IncidentEvent } from '../incident-event.entity.js';
import { Incident } from '../incident.entity.js';
import { IncidentsRepository } from '../incidents.repository.js';
import { IncidentReceipt } from './incident-receipt.entity.js';

/** The `typ` of its seal. */
export const RECEIPT = 'truc-ban-receipt';

/** What a receipt vouches for. Instants in RFC 3339, UTC. */
export interface ReceiptContent {
  readonly code: string;
  readonly reporterAgency: string;
  readonly reportedAt: string;
  readonly acknowledgedAt: string | null;
  /** SHA-256, hexadecimal, over the canonical text of what the unit reported. */
  readonly contentHash: string;
  /** As they stood when it was issued. */
  readonly deadlines: readonly { readonly kind: string; readonly dueAt: string }[];
  readonly issuedAt: string;
}

@Injectable()
export class ReceiptsRepository {
  constructor(
    private readonly database: Database,
    private readonly incidents: IncidentsRepository,
  ) {}

  /** 404 for who does not see the case in full. */
  seen(actor: Actor, code: string): Promise<Incident> {
    return this.incidents.seen(actor, code);
  }

  stored(reads: EntityManager, incident: Incident): Promise<IncidentReceipt | null> {
    const acknowledged = incident.acknowledgedAt !== null;
    return reads.findOneBy(IncidentReceipt, { incidentId: incident.id, acknowledged });
  }

  async content(reads: EntityManager, incident: Incident, at: Date): Promise<ReceiptContent> {
    const { code, reporterAgency, reportedAt, acknowledgedAt } = incident;
    return {
      ...{ code, reporterAgency, reportedAt: reportedAt.toISOString() },
      acknowledgedAt: acknowledgedAt?.toISOString() ?? null,
      contentHash: (await contentHash(reads, code)) ?? '',
      deadlines: await deadlinesOf(reads, incident),
      issuedAt: at.toISOString(),
    };
  }

  /** Of two who ask at once the first decides how it reads. */
  async keep(tx: Tx, receipt: IncidentReceipt): Promise<void> {
    await tx
      .createQueryBuilder()
      .insert()
      .into(IncidentReceipt)
      .values(receipt)
      .orIgnore()
      .execute();
  }

  /** Whether the record of the desk still begins with what a receipt vouches for. */
  async beginsWith({ code, contentHash: hash }: ReceiptContent): Promise<boolean> {
    return (await contentHash(this.database.reads, code)) === hash;
  }
}

/** Nothing when there is no such case. */
async function contentHash(reads: EntityManager, code: string): Promise<string | undefined> {
  const event = await reads
    .createQueryBuilder(IncidentEvent, 'event')
    .innerJoin(Incident, 'incident', 'incident.id = event.incidentId')
    .where('incident.code = :code AND event.sequence = 1', { code })
    .getOne();
  return event ? sha256(canonicalJson(reportedContent(event.data))).toString('hex') : undefined;
}

/** Of each kind the newest that was not called off, in the order of the table. */
async function deadlinesOf(
  reads: EntityManager,
  { id: incidentId }: Incident,
): Promise<ReceiptContent['deadlines']> {
  const clocks = await reads.find(IncidentDeadline, {
    where: { incidentId },
    order: { startAt: 'DESC', id: 'DESC' },
  });
  const running = clocks.filter(({ stoppedAt }) => stoppedAt === null);
  return DEADLINE_KINDS.flatMap((kind) => running.find((clock) => clock.kind === kind) ?? []).map(
    ({ kind, dueAt }) => ({ kind, dueAt: dueAt.toISOString() }),
  );
}
