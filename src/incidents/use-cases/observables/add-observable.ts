import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { newId } from '../../common/identifier.js';
import { CaseFile } from '../data/case-file.js';
import { observableValue } from '../data/observable-value.js';
import {
  ObservablesRepository,
  observableView,
  type ObservableView,
} from '../data/observables.repository.js';
import { type ObservableType } from '../domain/observables.js';

export interface ObservableGiven {
  readonly type: ObservableType;
  readonly value: string;
  readonly tlp?: string;
  readonly note?: string;
}

@Injectable()
export class AddObservable {
  constructor(
    private readonly database: Database,
    private readonly file: CaseFile,
    private readonly observables: ObservablesRepository,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, code: string, given: ObservableGiven): Promise<ObservableView> {
    const value = observableValue(given.type, given.value);
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const incident = await this.file.openForAdding(tx, actor, code);
      const author = this.file.signed(actor);
      const { type, tlp = incident.tlp, note = null } = given;
      const observable = {
        ...{ id: newId(), incidentId: incident.id, type, value, tlp, note },
        ...{ addedBy: author, addedAt: at },
      };
      await this.observables.add(tx, observable);
      await this.file.write(tx, {
        ...{ incident, at, actor: author, type: 'incident.observable-added' },
        data: { id: observable.id, type, value, tlp, note },
      });
      return observableView(observable);
    });
  }
}
