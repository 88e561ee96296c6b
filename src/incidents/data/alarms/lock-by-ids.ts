import { type Tx } from '../../../common/tx.js';
import { Incident } from '../incident.entity.js';

interface Some {
  /** SQL that gives ids of incidents, from `:at` and for `:some` rows. */
  readonly ids: string;
  readonly at: Date;
  readonly most: number;
}

// How many processes may hold as many rows as one takes, before another finds nothing.
const PROCESSES = 10;

/**
 * Locks some of the incidents that a query names and nobody holds. The ids come first and apart: whatever the planner
 * believes, it reads the index of what is due and not the table of all cases.
 */
export const lockByIds = (tx: Tx, { ids, at, most }: Some): Promise<Incident[]> =>
  tx
    .createQueryBuilder(Incident, 'incident')
    .where(`incident.id = ANY(ARRAY(${ids}))`, { at, some: most * PROCESSES })
    .orderBy('incident.id')
    .limit(most)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getMany();
