import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../../agencies/agency-directory.js';
import { Clock } from '../../../common/clock.js';
import { Invalid, type InvalidPlace } from '../../../common/problems.js';
import { type Category, categoryVerdict } from '../../domain/taxonomy.js';
import { type Impact, type Phase } from '../../domain/severity.js';
import { DeskRules, type Ratable } from '../desk-rules.js';
import { type SystemGiven } from '../report-references.js';
import { TAXONOMY } from '../taxonomy.js';

/** A report to try a table on: of what it says only this matters. */
export interface ReportToTry {
  readonly impact: Impact;
  readonly category?: Category;
  readonly system?: SystemGiven;
  readonly phase?: Phase;
  /** The unit; the own agency where it is not said. */
  readonly onBehalfOf?: string;
}

/** Reports that are given to try a table on, as the rules look at them. */
@Injectable()
export class GivenReports {
  constructor(
    private readonly directory: AgencyDirectory,
    private readonly rules: DeskRules,
    private readonly clock: Clock,
  ) {}

  /** 422 naming every place of every report that points to something that is not there. */
  ratable(reports: readonly ReportToTry[], ownAgency: string): Ratable[] {
    const at = this.clock.now();
    const places = reports.flatMap((report, i) => this.faults(report, `/reports/${i}`));
    if (places.length > 0) throw new Invalid(places);
    return reports.map((report) => {
      const reporterAgency = report.onBehalfOf ?? ownAgency;
      return {
        impact: report.impact,
        categoryTaxonomy: report.category?.taxonomy ?? null,
        reporterAgency,
        phase: report.phase ?? this.rules.periodOf(reporterAgency, at).phase,
        system: this.system(report.system, reporterAgency),
      };
    });
  }

  private faults({ onBehalfOf, category, system }: ReportToTry, above: string): InvalidPlace[] {
    const directory = this.directory.current();
    const agencies = [
      ['/onBehalfOf', onBehalfOf],
      ['/system/operatorAgency', system?.operatorAgency],
      ['/system/provider', system?.provider],
    ] as const;
    const unknown = agencies
      .filter(([, code]) => code !== undefined && !directory.agency(code))
      .map(([pointer]) => ({ pointer: `${above}${pointer}`, rule: 'unknown-agency' }));
    const isKnown = system?.code === undefined || directory.system(system.code) !== undefined;
    return [
      ...unknown,
      ...(isKnown ? [] : [{ pointer: `${above}/system/code`, rule: 'unknown-system' }]),
      ...categoryFaults(category, above),
    ];
  }

  private system(given: SystemGiven | undefined, reporterAgency: string): Ratable['system'] {
    const { code, operatorAgency = reporterAgency, provider = null } = given ?? {};
    const registered = code === undefined ? undefined : this.directory.current().system(code);
    if (!registered) return { operatorAgency, provider };
    return { operatorAgency: registered.operatorAgency, provider: registered.providerAgency };
  }
}

function categoryFaults(category: Category | undefined, above: string): InvalidPlace[] {
  const verdict = category ? categoryVerdict(TAXONOMY, category) : 'fine';
  if (verdict === 'unknown-class')
    return [{ pointer: `${above}/category/taxonomy`, rule: verdict }];
  if (verdict === 'unknown-type') return [{ pointer: `${above}/category/type`, rule: verdict }];
  return [];
}
