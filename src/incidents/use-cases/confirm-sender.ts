import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { type Addressed, CaseFile } from '../data/case-file.js';
import { type Incident } from '../data/incident.entity.js';
import { ReportReferences } from '../data/report-references.js';
import { rerated } from '../data/rerating.js';
import { isOpenStatus } from '../domain/lifecycle.js';
import { partiesOf } from '../domain/parties.js';
import { IncidentEnded, MoveNotYours, SenderKnown } from '../domain/problems.js';

/**
 * The desk has found out who the guest is, and for which unit they speak: the one they named, or another. From then on the
 * report is that unit's.
 */
@Injectable()
export class ConfirmSender {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly references: ReportReferences,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, addressed: Addressed, agency: string): Promise<object> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const incident = await this.file.open(tx, actor, addressed);
      refuseUnlessOpenToIt(actor, incident);
      this.references.reportingAgency(agency, '/agency');
      const after = this.belongingTo(incident, agency, at);
      const known = { ...incident, ...after };
      return this.file.record(tx, {
        ...{ incident, at, actor: this.file.signed(actor), type: 'incident.sender-confirmed' },
        data: { agency, sender: incident.reporterName },
        after,
        // Whose system it is decides how it is routed; who reported it does not.
        rerating: after.system ? rerated(this.file.rules, known) : undefined,
      });
    });
  }

  /** A system of which the guest knew no more than the name is that of the unit, whichever it is. */
  private belongingTo(incident: Incident, agency: string, at: Date): Partial<Incident> {
    const { reporterAgency, system, affectedAgencies } = incident;
    if (agency === reporterAgency) return { senderConfirmed: true };
    const goesAlong = system.code === null && system.operatorAgency === reporterAgency;
    return {
      ...{ senderConfirmed: true, reporterAgency: agency },
      affectedAgencies: affectedAgencies.filter((one) => one !== agency),
      ...this.file.phaseNow({ ...incident, reporterAgency: agency }, at),
      ...(goesAlong && { system: { ...system, operatorAgency: agency } }),
    };
  }
}

function refuseUnlessOpenToIt(actor: Actor, incident: Incident): void {
  if (!partiesOf(actor, incident).has('desk')) {
    throw new MoveNotYours({ event: 'confirm_sender', by: ['desk'] });
  }
  if (incident.senderConfirmed) throw new SenderKnown({ agency: incident.reporterAgency });
  const { status } = incident;
  if (!isOpenStatus(status)) throw new IncidentEnded({ state: status });
}
