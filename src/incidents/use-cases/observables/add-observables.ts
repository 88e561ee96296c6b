import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { Invalid } from '../../../common/problems.js';
import { type Tx } from '../../../common/tx.js';
import { CaseFile } from '../../data/case-file.js';
import { type Change } from '../../data/incident-record.js';
import { type Incident } from '../../data/incident.entity.js';
import {
  type Entry,
  ObservableBook,
  type ObservableGiven,
  type SoundTrace,
} from '../../data/observables/observable-book.js';
import { type Observable } from '../../data/observables/observable.entity.js';
import { observableValue } from '../../data/observables/observable-value.js';
import { observableView } from '../../data/observables/observables.repository.js';

type Signed = Pick<Change, 'incident' | 'at' | 'actor'>;

/** Many traces of a case at once, all or none. What the case has already stays, so that sending them again does no harm. */
@Injectable()
export class AddObservables {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly book: ObservableBook,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, code: string, given: readonly ObservableGiven[]): Promise<object> {
    const traces = sound(given);
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const incident = await this.file.openForAdding(tx, actor, code);
      const by = this.file.signed(actor);
      const entries = await this.book.enter(tx, { incident, by, at }, traces);
      await this.record(tx, { incident, at, actor: by }, entries);
      const items = entries.map(({ observable, known }) => ({
        ...observableView(observable, code),
        known,
      }));
      return { items, added: items.filter(({ known }) => !known).length };
    });
  }

  /** One event for all that is new, one for each whose mark or note has changed. */
  private async record(tx: Tx, signed: Signed, entries: readonly Entry[]): Promise<void> {
    const fresh = entries.filter(({ known }) => !known).map(({ observable }) => dataOf(observable));
    let incident: Incident = signed.incident;
    if (fresh.length > 0) {
      incident = await this.file.write(tx, {
        ...signed,
        ...{ type: 'incident.observables-added', data: { count: fresh.length, items: fresh } },
      });
    }
    for (const { observable, changed } of entries) {
      if (!changed) continue;
      incident = await this.file.write(tx, {
        ...{ ...signed, incident, type: 'incident.observable-changed', data: dataOf(observable) },
      });
    }
  }
}

const dataOf = ({ id, type, value, tlp, note }: Observable) => ({ id, type, value, tlp, note });

/** 422 with the place of every value that is none of its type. */
function sound(given: readonly ObservableGiven[]): readonly SoundTrace[] {
  const read = given.map((one) => ({ ...one, value: observableValue(one.type, one.value) }));
  const places = read.flatMap(({ type, value }, i) =>
    value === undefined
      ? [{ pointer: `/items/${i}/value`, rule: 'observable', facts: { type } }]
      : [],
  );
  if (places.length > 0) throw new Invalid(places);
  return read.map((one) => ({ ...one, value: one.value ?? '' }));
}
