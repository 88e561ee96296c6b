import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../agencies/agency-directory.js';
import { CongressCalendar } from '../../periods/congress-calendar.js';
import { type Alarm, alarmsLeft } from '../domain/alarms/alarms.js';
import { type ClockSetting } from '../domain/clocks.js';
import { type Cell, type Deadline } from '../domain/deadlines.js';
import { type WorkingTime } from '../domain/deadline-target.js';
import { routeFor, type Routing } from '../domain/routing.js';
import {
  type Assessment,
  assess,
  type Impact,
  type Phase,
  type Severity,
} from '../domain/severity.js';
import { type RulesInForce } from '../domain/tables/draft.js';
import { RuleTables } from './rule-tables.js';

/** What the rules look at in a report. */
export interface Ratable {
  readonly impact: Impact;
  readonly categoryTaxonomy: string | null;
  readonly reporterAgency: string;
  readonly phase: Phase;
  readonly system: { readonly operatorAgency: string; readonly provider: string | null };
}

/** A clock as it is stored: with the instant at which it must next be heard of. */
export interface WatchedClock extends Deadline {
  readonly nextAlarmAt: Date | null;
}

/** The desk's pure rules with the tables, agencies, periods and calendar that hold now. */
@Injectable()
export class DeskRules {
  constructor(
    private readonly tables: RuleTables,
    private readonly directory: AgencyDirectory,
    private readonly calendar: CongressCalendar,
  ) {}

  /** The same rules by other tables: what would be decided if those were in force. */
  under(tables: RulesInForce): DeskRules {
    const { alarms } = this.tables;
    return new DeskRules({ inForce: () => tables, alarms }, this.directory, this.calendar);
  }

  periodOf(agency: string, at: Date): { code: string | null; phase: Phase } {
    return this.calendar.current().phaseOf(agency, at);
  }

  get time(): WorkingTime {
    return this.calendar.current().workingTime;
  }

  clockSetting(cell: Cell, at: Date): ClockSetting {
    return { table: this.tables.inForce().deadlines, time: this.time, at, cell };
  }

  /** What a clock has still to be heard of, by the table that it runs by: one that is changed leaves running clocks alone. */
  alarmsLeft(clock: Deadline): Alarm[] {
    const { alarms, inForce } = this.tables;
    return alarmsLeft(clock, alarms().get(clock.tableVersion) ?? inForce().deadlines, this.time);
  }

  watched<C extends Deadline>(clock: C): C & WatchedClock {
    return { ...clock, nextAlarmAt: this.alarmsLeft(clock)[0]?.at ?? null };
  }

  assess({ impact, phase, categoryTaxonomy }: Ratable): Assessment {
    return assess(this.tables.inForce().scoring, impact, { phase, categoryTaxonomy });
  }

  /** Who leads, supports and is told, for the severity that holds: a person may have set it against the computed one. */
  route(report: Ratable, severity: Severity, { legalSerious }: Assessment): Routing {
    const { impact, phase, categoryTaxonomy, reporterAgency, system } = report;
    const agencies = this.directory.current();
    const district = agencies.agency(reporterAgency)?.districtCode ?? null;
    const resolve = (symbol: string): readonly string[] => {
      if (symbol === '$provider') return system.provider === null ? [] : [system.provider];
      return district === null ? [] : agencies.inDistrict(district, KIND_OF[symbol] ?? '');
    };
    const facts = {
      ...{ severity, phase, legalSerious, categoryTaxonomy },
      congressRole: impact.congressRole,
      crimeSigns: impact.crimeSigns,
      dataImpact: impact.dataImpact,
      systemOperatorKind: agencies.agency(system.operatorAgency)?.kind ?? null,
      reporterHasDistrict: district !== null,
      systemProviderKnown: system.provider !== null,
    };
    return routeFor(this.tables.inForce().routing, facts, resolve);
  }
}

const KIND_OF: Readonly<Record<string, string>> = {
  $district_police: 'police_district',
  $district_culture_information: 'culture_information_office',
};
