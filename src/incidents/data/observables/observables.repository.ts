import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { KEYS, type Page, pageOf, readCursor } from '../../../common/page.js';
import { type Tx } from '../../../common/tx.js';
import { sameTrace, type Trace } from '../../domain/observables/types.js';
import { ObservableNotFound } from '../../domain/problems.js';
import { IncidentSearch } from '../incident-search.js';
import { type Incident } from '../incident.entity.js';
import { IncidentsRepository } from '../incidents.repository.js';
import { MergedReports } from '../merged-reports.js';
import { Observable } from './observable.entity.js';

/** `origin` is the code of the incident that it was added to: of a merged report its own, not that of the case it feeds. */
export const observableView = ({ incidentId: _, ...observable }: Observable, origin: string) => ({
  ...observable,
  origin,
});
export type ObservableView = ReturnType<typeof observableView>;

const ORDER = 'id';
const position = ({ id }: Observable) => ({ order: ORDER, value: null, key: id });

@Injectable()
export class ObservablesRepository {
  constructor(
    private readonly database: Database,
    private readonly incidents: IncidentsRepository,
    private readonly reports: MergedReports,
    private readonly search: IncidentSearch,
  ) {}

  /** Those of a case and of the reports that were merged into it; what leaves again takes its own along. */
  async page(
    actor: Actor,
    code: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<ObservableView>> {
    const origins = await this.originsOf(actor, await this.incidents.seen(actor, code));
    const query = this.database.reads
      .createQueryBuilder(Observable, 'observable')
      .where({ incidentId: In([...origins.keys()]) })
      .orderBy('observable.id')
      .limit(limit + 1);
    if (cursor !== undefined) {
      const { key } = readCursor(cursor, ORDER, KEYS.id);
      query.andWhere('observable.id > :after', { after: key });
    }
    return pageOf(await query.getMany(), limit, position, (row) =>
      observableView(row, origins.get(row.incidentId) ?? code),
    );
  }

  /** 404 for one that is not among those that the list of the case shows. */
  async one(
    actor: Actor,
    code: string,
    id: string,
  ): Promise<{ incident: Incident; observable: Observable }> {
    const incident = await this.incidents.seen(actor, code);
    const origins = await this.originsOf(actor, incident);
    if (!KEYS.id.test(id)) throw new ObservableNotFound({ id });
    const found = await this.database.reads.findOneBy(Observable, {
      ...{ id, incidentId: In([...origins.keys()]) },
    });
    if (!found) throw new ObservableNotFound({ id });
    return { incident, observable: found };
  }

  /** Which of these the list of the case shows. */
  async shown(actor: Actor, incident: Incident, traces: readonly Trace[]): Promise<Trace[]> {
    const origins = await this.originsOf(actor, incident);
    const values = In([...new Set(traces.map(({ value }) => value))]);
    const known = await this.database.reads.find(Observable, {
      where: { incidentId: In([...origins.keys()]), value: values },
      select: { type: true, value: true },
    });
    return traces.filter((trace) => known.some((one) => sameTrace(one, trace)));
  }

  /** Which of these were added to the case itself. Whoever asks holds its lock, so that none is added meanwhile. */
  added(tx: Tx, incident: Incident, traces: readonly Trace[]): Promise<Observable[]> {
    const value = In([...new Set(traces.map((one) => one.value))]);
    return tx.findBy(Observable, { incidentId: incident.id, value });
  }

  /** From then on the case is found by them. */
  async insert(tx: Tx, incident: Incident, observables: readonly Observable[]): Promise<void> {
    await tx.insert(Observable, [...observables]);
    await this.search.addTraces(tx, incident, observables);
  }

  async update(tx: Tx, incident: Incident, { id, tlp, note }: Observable): Promise<void> {
    await tx.update(Observable, id, { tlp, note });
    await this.search.rewrite(tx, incident);
  }

  private async originsOf(actor: Actor, incident: Incident): Promise<ReadonlyMap<string, string>> {
    const family = await this.reports.withCase(actor, incident);
    return new Map(family.map(({ id, code }) => [id, code]));
  }
}
