import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { invalidAt } from '../../../common/problems.js';
import { CaseFile } from '../../data/case-file.js';
import { ObservableBook, type ObservableGiven } from '../../data/observables/observable-book.js';
import { observableValue } from '../../data/observables/observable-value.js';
import { observableView } from '../../data/observables/observables.repository.js';

/** A trace of a case. Given again it is the one that is there. */
@Injectable()
export class AddObservable {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly book: ObservableBook,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, code: string, given: ObservableGiven): Promise<object> {
    const { type } = given;
    const value = observableValue(type, given.value);
    if (value === undefined) throw invalidAt('/value', 'observable', { type });
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const incident = await this.file.openForAdding(tx, actor, code);
      const by = this.file.signed(actor);
      const [entry] = await this.book.enter(tx, { incident, by, at }, [{ ...given, value }]);
      if (!entry) throw new Error('One trace gives one entry.');
      const { observable, known, changed } = entry;
      const { id, tlp, note } = observable;
      if (!known || changed) {
        await this.file.write(tx, {
          ...{ incident, at, actor: by },
          type: known ? 'incident.observable-changed' : 'incident.observable-added',
          data: { id, type, value, tlp, note },
        });
      }
      return { ...observableView(observable, code), known };
    });
  }
}
