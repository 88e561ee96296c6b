import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { type Tx } from '../../common/tx.js';
import { isOpenStatus } from '../domain/lifecycle.js';
import { unitsOf } from '../domain/merging.js';
import { SEVERITIES } from '../domain/severity.js';
import {
  ownSpread,
  severityWithoutMerging,
  type Told,
  withoutReport,
} from '../domain/unmerging.js';
import { DeskRules } from './desk-rules.js';
import { IncidentDecision } from './incident-decision.entity.js';
import { IncidentEvent } from './incident-event.entity.js';
import { type Change } from './incident-record.js';
import { Incident } from './incident.entity.js';
import { rerated } from './rerating.js';

type Release = Pick<Change, 'after' | 'rerating'>;

/** What a case has from the reports that were merged into it, as its own record tells. */
@Injectable()
export class MergeLedger {
  constructor(private readonly rules: DeskRules) {}

  /**
   * The case without what a report brought: its units go, and spread and severity are what remains gives. The record of a
   * case that has ended stays as it was, but for those who may read it.
   */
  async without(tx: Tx, master: Incident, leaving: Incident): Promise<Release> {
    const record = await tx.find(IncidentEvent, {
      where: { incidentId: master.id },
      order: { sequence: 'ASC' },
    });
    const others = await tx.findBy(Incident, { mergedInto: master.id, id: Not(leaving.id) });
    const brought = unitsBroughtBy(leaving, record, others);
    const affectedAgencies = master.affectedAgencies.filter((unit) => !brought.includes(unit));
    // One that was merged itself may come back, and then not with what is no longer in it.
    if (!isOpenStatus(master.status) && master.status !== 'merged') {
      return { after: { affectedAgencies } };
    }
    const told: readonly Told[] = record;
    const impact = withoutReport(master.impact, ownSpread(told) ?? master.impact.spread, {
      others: others.map((other) => other.impact),
      units: unitsOf({ ...master, affectedAgencies }).length,
    });
    return this.rerating(tx, master, { affectedAgencies, impact });
  }

  private async rerating(
    tx: Tx,
    master: Incident,
    after: Pick<Incident, 'affectedAgencies' | 'impact'>,
  ): Promise<Release> {
    const decisions = await tx.find(IncidentDecision, {
      where: { incidentId: master.id },
      order: { at: 'ASC', id: 'ASC' },
    });
    const remaining = { ...master, ...after };
    const computed = this.rules.assess(remaining).severity;
    const kept = severityWithoutMerging(decisions) ?? master.severity;
    const severity =
      SEVERITIES[Math.max(...[computed, kept].map((one) => SEVERITIES.indexOf(one)))];
    const unchanged = after.impact.spread === master.impact.spread && severity === master.severity;
    return unchanged ? { after } : { after, rerating: rerated(this.rules, remaining, severity) };
  }
}

/** The units that the case has from merging alone, less those that other reports in it have too. */
function unitsBroughtBy(
  leaving: Incident,
  record: readonly IncidentEvent[],
  others: readonly Incident[],
): readonly string[] {
  const absorbed = record
    .filter(({ type }) => type === 'incident.absorbed')
    .flatMap(({ data }) => (data as { units: readonly string[] }).units);
  const stillThere = others.flatMap(unitsOf);
  return unitsOf(leaving).filter((unit) => absorbed.includes(unit) && !stillThere.includes(unit));
}
