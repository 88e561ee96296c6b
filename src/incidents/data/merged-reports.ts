import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { IncidentScope } from './incident-scope.js';
import { Incident } from './incident.entity.js';

type Named = Pick<Incident, 'id' | 'code'>;

// A report that was merged may have taken in others before: all of them, however deep.
const BELOW = `
WITH RECURSIVE below AS (
  SELECT id FROM incident WHERE merged_into = :master
  UNION
  SELECT one.id FROM incident one JOIN below ON one.merged_into = below.id
)
SELECT id FROM below`;

const ABOVE = `
WITH RECURSIVE above AS (
  SELECT merged_into AS id, 1 AS height FROM incident WHERE id = $1
  UNION
  SELECT one.merged_into, height + 1 FROM incident one JOIN above ON one.id = above.id
)
SELECT id FROM above WHERE id IS NOT NULL ORDER BY height`;

/** The reports that feed one case. */
@Injectable()
export class MergedReports {
  constructor(
    private readonly database: Database,
    private readonly scope: IncidentScope,
  ) {}

  /**
   * A case and all that was merged into it, for somebody who sees the case in full: what the reports brought is read with
   * it. Of a restricted report nothing goes to those outside its own circle.
   */
  async withCase(actor: Actor, { id, code }: Named): Promise<readonly Named[]> {
    const query = this.database.reads
      .createQueryBuilder(Incident, 'incident')
      .select(['incident.id', 'incident.code'])
      .where(`incident.id IN (${BELOW})`, { master: id });
    return [{ id, code }, ...(await this.scope.inside(actor, query).getMany())];
  }

  /** The ids of all reports that were merged into a case, however deep. */
  async below(reads: EntityManager, id: string): Promise<readonly string[]> {
    const rows = await reads.query<{ id: string }[]>(BELOW.replace(':master', '$1'), [id]);
    return rows.map((row) => row.id);
  }

  /** The ids of the cases that a report has gone into, the nearest first; the last was merged into none. */
  async above(reads: EntityManager, id: string): Promise<readonly string[]> {
    const rows = await reads.query<{ id: string }[]>(ABOVE, [id]);
    return rows.map((row) => row.id);
  }
}
