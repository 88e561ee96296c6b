import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../agencies/agency-directory.js';
import { Invalid, type InvalidPlace } from '../../common/problems.js';
import { type Category, categoryVerdict } from '../domain/taxonomy.js';
import { OutOfScope } from '../domain/problems.js';
import { type ReportedSystem } from './incident.entity.js';
import { TAXONOMY } from './taxonomy.js';

/** A system as a report names it: by its code in the register, or by what the reporter knows. */
export interface SystemGiven {
  readonly code?: string;
  readonly name?: string;
  readonly operatorAgency?: string;
  readonly provider?: string;
  readonly domains?: readonly string[];
  readonly ipAddresses?: readonly string[];
}

/** Checks what a report points to: agencies, systems, category. */
@Injectable()
export class ReportReferences {
  constructor(private readonly directory: AgencyDirectory) {}

  /** 422 for a category that is unknown, and for one that is no business of the desk. */
  category({ taxonomy, type }: Category): void {
    const verdict = categoryVerdict(TAXONOMY, { taxonomy, type: type ?? null });
    if (verdict === 'out-of-scope') throw new OutOfScope({ taxonomy, contentType: type });
    if (verdict === 'fine') return;
    const pointer = verdict === 'unknown-class' ? '/category/taxonomy' : '/category/type';
    throw new Invalid([{ pointer, rule: verdict }]);
  }

  /** 422 for an agency that does not exist, was closed, or does not report to this desk. */
  reportingAgency(code: string, pointer: string): void {
    const agency = this.directory.current().agency(code);
    if (!agency?.active) throw new Invalid([{ pointer, rule: 'unknown-agency' }]);
    if (!agency.reports) throw new Invalid([{ pointer, rule: 'agency-does-not-report' }]);
  }

  agency(code: string, pointer: string): void {
    if (!this.isKnown(code)) throw new Invalid([{ pointer, rule: 'unknown-agency' }]);
  }

  /** What is known of the system, as the report keeps it. Without an operator it is the reporting unit's own. */
  system(given: SystemGiven, reporterAgency: string): ReportedSystem {
    return given.code === undefined
      ? this.described(given, reporterAgency)
      : this.registered(given.code);
  }

  private registered(code: string): ReportedSystem {
    const system = this.directory.current().system(code);
    if (!system?.active) throw new Invalid([{ pointer: '/system/code', rule: 'unknown-system' }]);
    const { name, operatorAgency, providerAgency: provider, domains, ipAddresses } = system;
    return { code, name, operatorAgency, provider, domains, ipAddresses };
  }

  private described(
    { operatorAgency, ...given }: SystemGiven,
    reporterAgency: string,
  ): ReportedSystem {
    const system = {
      ...{ code: null, name: '', provider: null, domains: [], ipAddresses: [], ...given },
      operatorAgency: operatorAgency ?? reporterAgency,
    };
    const places: InvalidPlace[] = ['operatorAgency' as const, 'provider' as const]
      .filter((member) => !this.isKnown(system[member]))
      .map((member) => ({ pointer: `/system/${member}`, rule: 'unknown-agency' }));
    if (system.name === '') places.push({ pointer: '/system/name', rule: 'required' });
    if (places.length > 0) throw new Invalid(places);
    return { ...system, code: null };
  }

  private isKnown(code: string | null): boolean {
    return code === null || this.directory.current().agency(code)?.active === true;
  }
}
