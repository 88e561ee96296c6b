import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { type Actor } from '../auth/actor.js';
import { Clock } from '../common/clock.js';
import { type Tx } from '../common/tx.js';
import { CaseMoves } from './data/case-moves.js';
import { IncidentDeadline } from './data/incident-deadline.entity.js';
import { shownClocks } from './data/incident-view.js';
import { Incident } from './data/incident.entity.js';
import { type ReportGiven } from './data/report-intake.js';
import { ReportReferences } from './data/report-references.js';
import { ReportSteps } from './data/report-steps.js';
import { isPaused } from './domain/deadlines.js';
import { GUEST_ID } from './domain/parties.js';

export { GUEST_ID } from './domain/parties.js';

export interface GuestReport extends Omit<ReportGiven, 'onBehalfOf' | 'contact'> {
  /** The unit that the guest says they speak for. */
  readonly agency: string;
  readonly contact: NonNullable<ReportGiven['contact']>;
}

/** `shown` may be said to somebody of whom nothing is known but that they reported it: no names, no texts. */
export type GuestCase = NonNullable<Awaited<ReturnType<GuestReports['ofAllAgencies']>>>;

const NOWHERE = '00000000-0000-8000-8000-000000000001';

/** Reports of people without an account: ordinary ones, but no unit's until a desk has found out who sent them. */
@Injectable()
export class GuestReports {
  constructor(
    private readonly steps: ReportSteps,
    private readonly references: ReportReferences,
    private readonly moves: CaseMoves,
    private readonly clock: Clock,
  ) {}

  /** A step of the caller's transaction. */
  report(tx: Tx, { agency, ...given }: GuestReport): Promise<{ id: string; code: string }> {
    return this.steps.file(tx, guestCalled(given.contact.name), agency, () => {
      this.references.reportingAgency(agency, '/agency');
      return given;
    });
  }

  /** By its code. Whose it is, and whether they may know, the caller decides; for a code that is none as much is looked up. */
  async ofAllAgencies(reads: EntityManager, code: string) {
    const incident = await reads.findOneBy(Incident, { code });
    const clocks = await reads.findBy(IncidentDeadline, {
      incidentId: incident?.id ?? NOWHERE,
      stoppedAt: IsNull(),
    });
    if (!incident) return null;
    const { id, status, senderConfirmed, restricted, reportedAt, updatedAt, endedAt } = incident;
    const shown = {
      ...{ code, status, senderConfirmed, reportedAt, updatedAt, endedAt },
      deadlines: shownClocks(clocks).map((clock) => ({
        ...{ kind: clock.kind, dueAt: clock.dueAt, metAt: clock.metAt },
        ...{ breachedAt: clock.breachedAt, paused: isPaused(clock) },
      })),
      infoRequest: asked(incident),
    };
    return { id, restricted, endedAt, shown };
  }

  /** What the guest answers to the questions of the desk: 409 where none is open. */
  async answer(tx: Tx, id: string, answer: string): Promise<void> {
    const incident = await this.moves.file.openOfAllAgencies(tx, id);
    const actor = guestCalled(incident.reporterName);
    const request = { event: 'provide_info', answer } as const;
    const at = this.clock.now();
    await this.moves.make(tx, await this.moves.plan(tx, incident, { actor, request, at }));
  }
}

/** The record calls a guest by the name that the report gives. */
const guestCalled = (name: string): Actor => ({
  ...{ id: GUEST_ID, username: '', name, agency: '', roles: [], duties: [] },
  permissions: new Set<never>(),
});

const asked = ({ infoRequest }: Incident) =>
  infoRequest && {
    ...{ questions: infoRequest.questions, dueAt: new Date(infoRequest.dueAt) },
    askedAt: new Date(infoRequest.askedAt),
  };
