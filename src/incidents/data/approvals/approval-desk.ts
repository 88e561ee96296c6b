import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../../agencies/agency-directory.js';
import { type Actor } from '../../../auth/actor.js';
import { newId, UUID } from '../../../common/identifier.js';
import { type Tx } from '../../../common/tx.js';
import { type ApprovalKind, type Outcome, WAITS } from '../../domain/approvals/second-person.js';
import { dueAt } from '../../domain/deadline-target.js';
import { type PersonRef } from '../../domain/effects.js';
import { deskOf } from '../../domain/parties.js';
import { ApprovalNotFound, ApprovalSettled, MoveBlocked } from '../../domain/problems.js';
import { CaseFile } from '../case-file.js';
import { type Plan } from '../case-moves.js';
import { type Incident } from '../incident.entity.js';
import { type WithIncident } from './approval-view.js';
import { Approval } from './approval.entity.js';

export interface AddressedApproval {
  readonly id: string;
  readonly ifMatch: string | undefined;
}

interface Asking {
  readonly actor: Actor;
  readonly at: Date;
  readonly kind: ApprovalKind;
  /** As it was sent: what is carried out when the second person agrees. */
  readonly request: object & { readonly reason?: string };
}

interface Settling {
  readonly outcome: Exclude<Outcome, 'open'>;
  readonly by: PersonRef;
  readonly at: Date;
  readonly note: string | null;
}

/** What waits for a second person: asked for, and settled one way or another, each time with its event. */
@Injectable()
export class ApprovalDesk {
  constructor(
    private readonly file: CaseFile,
    private readonly directory: AgencyDirectory,
  ) {}

  /** A request that waits, with its case held: 404 also where that is hidden; 428, 412 by its version; 409 once settled. */
  async open(tx: Tx, actor: Actor, { id, ifMatch }: AddressedApproval): Promise<WithIncident> {
    const found = UUID.test(id) ? await tx.findOneBy(Approval, { id }) : null;
    const incident = found && (await this.file.openListed(tx, actor, found.incidentId, ifMatch));
    if (!incident) throw new ApprovalNotFound({ id });
    // Again, under the lock of the case: it may have been settled since.
    const approval = await tx.findOneByOrFail(Approval, { id });
    if (approval.outcome !== 'open') throw new ApprovalSettled({ outcome: approval.outcome });
    return { ...approval, incident };
  }

  /** Instead of doing it: the request is kept and the case shows that it waits. The answer is the incident. */
  async ask(tx: Tx, incident: Incident, { actor, at, kind, request }: Asking): Promise<object> {
    if (incident.approval) {
      throw new MoveBlocked({ event: kind, blockedBy: ['noApprovalPending'] });
    }
    const requestedBy = this.file.signed(actor);
    const until = dueAt(at, WAITS[incident.severity], [], this.file.rules.time);
    const approval = {
      ...{ id: newId(), incidentId: incident.id, kind, request, reason: request.reason ?? null },
      ...{ requestedBy, requesterId: actor.id, agency: deskOf(incident), requestedAt: at, until },
      ...{ outcome: 'open' as const, decidedBy: null, decidedAt: null, note: null },
    };
    await tx.insert(Approval, approval);
    const { id, reason } = approval;
    return this.file.record(tx, {
      ...{ incident, at, actor: requestedBy, visibility: 'desk', type: 'incident.approval-asked' },
      data: { approval: id, kind, reason, until, request },
      after: {
        approval: {
          ...{ id, kind, reason, requestedBy },
          requestedAt: at.toISOString(),
          until: until.toISOString(),
        },
      },
    });
  }

  /** The case as it is once nothing waits any more. What was approved is for the caller to carry out. */
  async settle(
    tx: Tx,
    { incident, ...approval }: WithIncident,
    { outcome, by, at, note }: Settling,
  ): Promise<Incident> {
    const { id, kind } = approval;
    await tx.update(Approval, id, { outcome, decidedBy: by, decidedAt: at, note });
    return this.file.write(tx, {
      ...{ incident, at, actor: by, visibility: 'desk', type: `incident.approval-${outcome}` },
      data: { approval: id, kind, asker: approval.requestedBy, note },
      after: { approval: null },
    });
  }

  /** Done in the name of the one who asked; the record names both. */
  carryOut(tx: Tx, { change, orders }: Plan, approvedBy: PersonRef): Promise<Incident> {
    return this.file.write(tx, { ...change, data: { ...change.data, approvedBy } }, orders);
  }

  signed = (actor: Actor): PersonRef => this.file.signed(actor);

  /** Whoever stands above the desk that asked, for the rule of who may decide. */
  above = (agency: string): readonly string[] => this.directory.current().ancestorsOf(agency);
}
