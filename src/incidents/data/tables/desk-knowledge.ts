import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../../agencies/agency-directory.js';
import { AGENCY_KINDS } from '../../../agencies/agency-kinds.js';
import { has, label } from '../../../common/localisation.js';
import { Invalid, type InvalidPlace } from '../../../common/problems.js';
import { type Edit, findingsIn } from '../../domain/tables/draft.js';
import { type Finding } from '../../domain/tables/finding.js';
import { TAXONOMY } from '../taxonomy.js';

/** What is wrong with a table, by the agencies that are there now; refresh the registers first. */
@Injectable()
export class DeskKnowledge {
  constructor(private readonly directory: AgencyDirectory) {}

  /** Every place that is wrong; `above` is where the table stands in what was sent. */
  findings(edit: Edit, above = ''): InvalidPlace[] {
    const directory = this.directory.current();
    const knowledge = {
      kinds: AGENCY_KINDS,
      classes: TAXONOMY.classes.map(({ value }) => value),
      isActive: (agency: string) => directory.agency(agency)?.active === true,
    };
    return findingsIn(edit, knowledge).map((finding) => ({
      ...{ pointer: `${above}${finding.pointer}`, rule: finding.rule },
      facts: inWords(finding.facts),
    }));
  }

  /** 422 with all of them. */
  refuseUnsound(edit: Edit, above = ''): void {
    const places = this.findings(edit, above);
    if (places.length > 0) throw new Invalid(places);
  }
}

/** Whose values have words. */
const LIST_OF: Readonly<Record<string, string>> = {
  severity: 'severity',
  milder: 'severity',
  phase: 'phase',
  kind: 'deadline',
};

const inWords = (facts: Finding['facts'] = {}): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => {
      const key = `${LIST_OF[fact] ?? ''}.${String(value)}`;
      return [fact, has('words', key) ? label('words', key) : value];
    }),
  );
