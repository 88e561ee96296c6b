import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AgencyDirectory } from '../../agencies/agency-directory.js';
import { type FieldChange } from '../../common/precondition.js';
import { searchWords, weighedVector } from '../../common/search-words.js';
import { type Tx } from '../../common/tx.js';
import { type Trace } from '../domain/observables/types.js';
import { type Tlp, TOLD_ACROSS_CASES } from '../domain/tlp.js';
import { Incident } from './incident.entity.js';
import { Observable } from './observables/observable.entity.js';
import { spellingsOf } from './observables/observable-value.js';

type Told = Pick<Incident, 'title' | 'description' | 'reporterAgency' | 'system'>;
type Marked = Trace & { readonly tlp: Tlp };

const SEARCHED = new Set<string>([
  'title',
  'description',
  'system',
  'reporterAgency',
] satisfies (keyof Told)[]);

/** The words that a case is found by: by everyone who sees it in a list those of the list, by others all of it. */
@Injectable()
export class IncidentSearch {
  constructor(private readonly directory: AgencyDirectory) {}

  /** After a correction a case is found by what it says now, and by its traces as before. */
  async renew(tx: Tx, incident: Incident, changes: readonly FieldChange[]): Promise<void> {
    if (changes.some(({ field }) => SEARCHED.has(field))) await this.rewrite(tx, incident);
  }

  async rewrite(tx: Tx, incident: Incident): Promise<void> {
    const { id, code, reporterAgency } = incident;
    const agency = this.directory.current().agency(reporterAgency);
    const tlp = In([...TOLD_ACROSS_CASES]);
    const traces = await tx.findBy(Observable, { incidentId: id, tlp });
    const shown = [code, agency?.nameVi, agency?.nameEn, ...traces.flatMap(spellingsOf)];
    await tx.update(Incident, id, { search: searchOf(incident, shown) });
  }

  /**
   * Who only knows that a case exists may search it too, and a hit tells them that the trace is in it: so nothing is
   * searched by that may not be told across cases.
   */
  async addTraces(tx: Tx, { id }: Incident, traces: readonly Marked[]): Promise<void> {
    const words = searchWords(...traces.filter(isTold).flatMap(spellingsOf));
    if (words.length === 0) return;
    await tx
      .createQueryBuilder()
      .update(Incident)
      .set({ search: () => `search || :words::tsvector` })
      .where({ id })
      .setParameter('words', weighedVector(words, []))
      .execute();
  }
}

const isTold = ({ tlp }: Marked): boolean => TOLD_ACROSS_CASES.includes(tlp);

/** `shown` is what a list says of the case beside its own columns: its code, the names of its unit. */
export const searchOf = (
  { title, description, reporterAgency, system }: Told,
  shown: readonly (string | undefined)[],
): string =>
  weighedVector(
    searchWords(title, reporterAgency, ...shown),
    // The description last: it may fill all the room.
    searchWords(
      ...[system.name, system.code, ...system.domains, ...system.ipAddresses],
      description,
    ),
  );
