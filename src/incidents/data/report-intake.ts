import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../agencies/agency-directory.js';
import { type Actor } from '../../auth/actor.js';
import { NotPermitted } from '../../auth/auth.problems.js';
import { invalidAt } from '../../common/problems.js';
import { type Deadline, DEADLINE_KINDS, startDeadline } from '../domain/deadlines.js';
import { type Routing } from '../domain/routing.js';
import { type Phase } from '../domain/severity.js';
import { type Tlp } from '../domain/tlp.js';
import { DeskRules, type Ratable } from './desk-rules.js';
import { clockRow } from './incident-record.js';
import { type Incident, type ReportedSystem } from './incident.entity.js';
import { routingReasons } from './reasons.js';
import { type SoundReport, type Verdict } from './report-draft.js';
import { ReportReferences, type SystemGiven } from './report-references.js';
import { RuleTables } from './rule-tables.js';

/** A report as it comes in. */
export interface ReportGiven extends Omit<SoundReport, 'system' | 'tlp'> {
  readonly system: SystemGiven;
  readonly tlp?: Tlp;
  readonly onBehalfOf?: string;
}

// Clocks of offices differ; a report from the future beyond that is a slip.
const CLOCK_SKEW_MS = 5 * 60_000;

/** What the desk makes of a report, with the registers in memory: no round trip. */
@Injectable()
export class ReportIntake {
  constructor(
    private readonly references: ReportReferences,
    private readonly rules: DeskRules,
    private readonly tables: RuleTables,
    private readonly directory: AgencyDirectory,
  ) {}

  /** 422 where it points to something that is not there, or speaks of the future. */
  check({ onBehalfOf, ...given }: ReportGiven, agency: string, now: Date): SoundReport {
    this.checkDraft({ ...given, ...(onBehalfOf !== undefined && { onBehalfOf }) }, agency, now);
    const system = this.references.system(given.system, agency);
    return { ...given, system, tlp: given.tlp ?? 'AMBER' };
  }

  /** The same for what there is so far of a report that is still being written, its system apart. */
  checkDraft(
    { onBehalfOf, category, detectedAt }: Partial<ReportGiven>,
    agency: string,
    now: Date,
  ): void {
    this.references.reportingAgency(agency, onBehalfOf === undefined ? '' : '/onBehalfOf');
    if (category) this.references.category(category);
    if (detectedAt) refuseFuture(detectedAt, now);
  }

  judge(report: SoundReport, agency: string, at: Date): Verdict {
    const period = this.rules.periodOf(agency, at);
    const ratable = ratableOf(report, agency, period.phase);
    const assessment = this.rules.assess(ratable);
    const { severity } = assessment;
    const routing = this.rules.route(ratable, severity, assessment);
    const { table, time } = this.rules.clockSetting({ severity, phase: period.phase }, at);
    const cell = { severity, phase: period.phase, startAt: at };
    const clock = startDeadline(table, 'acknowledge', cell, time);
    return { period, assessment, routing, clock: clock && this.rules.watched(clock) };
  }

  /** Each deadline as if its clock started now: what a reporter may count on before sending. */
  forecast(
    agency: string,
    { severity, phase }: { severity: Verdict['assessment']['severity']; phase: Phase },
    at: Date,
  ) {
    const { table, time } = this.rules.clockSetting({ severity, phase }, at);
    const periodCode = this.rules.periodOf(agency, at).code;
    return DEADLINE_KINDS.flatMap((kind) => {
      const clock = startDeadline(table, kind, { severity, phase, startAt: at }, time);
      return clock ? [{ ...clock, periodCode }] : [];
    });
  }

  phaseNow(agency: string, at: Date): Phase {
    return this.rules.periodOf(agency, at).phase;
  }

  /** What there is so far of a report as the desk would judge it. */
  foresee(ratable: Ratable): Pick<Verdict, 'assessment' | 'routing'> {
    const assessment = this.rules.assess(ratable);
    return { assessment, routing: this.rules.route(ratable, assessment.severity, assessment) };
  }

  /** The system of a preview, which need not name one yet. */
  systemOf(given: SystemGiven | undefined, agency: string): Omit<ReportedSystem, 'name'> {
    if (!given) {
      return { code: null, operatorAgency: agency, provider: null, domains: [], ipAddresses: [] };
    }
    return this.references.system({ name: '–', ...given }, agency);
  }

  clocks(incident: Incident, { clock }: Verdict): (Deadline & { periodCode: string | null })[] {
    return clock ? [clockRow(incident, clock)] : [];
  }

  explain(routing: Routing) {
    return routingReasons(routing, this.tables.inForce().routing);
  }

  namesOf(code: string): string[] {
    const agency = this.directory.current().agency(code);
    return agency ? [agency.nameVi, agency.nameEn] : [];
  }
}

/** The unit whose report it is: the person's own, or the one that a desk reports for by telephone (403 for others). */
export function reportingAgencyOf(actor: Actor, onBehalfOf: string | undefined): string {
  if (onBehalfOf === undefined) return actor.agency;
  if (actor.permissions.has('incident:report-for-others')) return onBehalfOf;
  throw new NotPermitted({ permission: 'incident:report-for-others' });
}

export function refuseFuture(detectedAt: Date, now: Date): void {
  if (detectedAt.getTime() > now.getTime() + CLOCK_SKEW_MS) {
    throw invalidAt('/detectedAt', 'not-in-future');
  }
}

export const ratableOf = (
  { impact, category, system }: Pick<SoundReport, 'impact' | 'category' | 'system'>,
  reporterAgency: string,
  phase: Phase,
): Ratable => ({ impact, categoryTaxonomy: category.taxonomy, reporterAgency, phase, system });
