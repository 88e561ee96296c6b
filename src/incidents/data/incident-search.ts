import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../agencies/agency-directory.js';
import { type FieldChange } from '../../common/precondition.js';
import { searchVector, searchWords } from '../../common/search-words.js';
import { type Tx } from '../../common/tx.js';
import { Incident } from './incident.entity.js';
import { Observable } from './observable.entity.js';

type Told = Pick<Incident, 'title' | 'description' | 'reporterAgency' | 'system'>;

const SEARCHED = new Set<string>(['title', 'description', 'system'] satisfies (keyof Told)[]);

/** The words that a case is found by. */
@Injectable()
export class IncidentSearch {
  constructor(private readonly directory: AgencyDirectory) {}

  /** After a correction a case is found by what it says now, and by its traces as before. */
  async renew(tx: Tx, incident: Incident, changes: readonly FieldChange[]): Promise<void> {
    if (!changes.some(({ field }) => SEARCHED.has(field))) return;
    const { id, code, reporterAgency } = incident;
    const agency = this.directory.current().agency(reporterAgency);
    const traces = await tx.findBy(Observable, { incidentId: id });
    const words = searchWords(
      ...[code, agency?.nameVi, agency?.nameEn],
      ...traces.map(({ value }) => value),
      ...wordsOf(incident),
    );
    await tx.update(Incident, id, { search: searchVector(words) });
  }
}

/** What a case is found by, its code and the names of its unit apart. The description last: it may fill all the room. */
export const wordsOf = ({ title, description, reporterAgency, system }: Told): string[] => [
  ...[title, reporterAgency, system.name, system.code ?? ''],
  ...system.domains,
  ...system.ipAddresses,
  description,
];
