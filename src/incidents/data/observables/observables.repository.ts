import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { throwOnConstraint } from '../../common/constraints.js';
import { Database } from '../../common/database.js';
import { KEYS, type Page, pageOf, readCursor } from '../../common/page.js';
import { searchVector, searchWords } from '../../common/search-words.js';
import { type Tx } from '../../common/tx.js';
import { ObservableKnown } from '../domain/problems.js';
import { Incident } from './incident.entity.js';
import { IncidentsRepository } from './incidents.repository.js';
import { Observable } from './observable.entity.js';

export const observableView = ({ incidentId: _, ...observable }: Observable) => observable;
export type ObservableView = ReturnType<typeof observableView>;

const ORDER = 'id';

// What a merged report brought is read with the case it went into, and goes with it when it is taken out again.
const OF_IT_AND_OF_MERGED = `(observable.incidentId = :id OR observable.incidentId IN
  (SELECT merged.id FROM incident merged WHERE merged.merged_into = :id))`;

@Injectable()
export class ObservablesRepository {
  constructor(
    private readonly database: Database,
    private readonly incidents: IncidentsRepository,
  ) {}

  async page(
    actor: Actor,
    code: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<ObservableView>> {
    const { id } = await this.incidents.seen(actor, code);
    const query = this.database.reads
      .createQueryBuilder(Observable, 'observable')
      .where(OF_IT_AND_OF_MERGED, { id })
      .orderBy('observable.id')
      .limit(limit + 1);
    if (cursor !== undefined) {
      const { key } = readCursor(cursor, ORDER, KEYS.id);
      query.andWhere('observable.id > :after', { after: key });
    }
    const rows = await query.getMany();
    return pageOf(
      rows,
      limit,
      (last) => ({ order: ORDER, value: null, key: last.id }),
      observableView,
    );
  }

  /** From then on the case is found by it. */
  async add(tx: Tx, observable: Observable): Promise<void> {
    const { type, value } = observable;
    await tx.insert(Observable, observable).catch(
      throwOnConstraint({
        observable_incident_value_key: () => new ObservableKnown({ observableType: type, value }),
      }),
    );
    await tx
      .createQueryBuilder()
      .update(Incident)
      .set({ search: () => `strip(search || :words::tsvector)` })
      .where({ id: observable.incidentId })
      .setParameter('words', searchVector(searchWords(value)))
      .execute();
  }
}
