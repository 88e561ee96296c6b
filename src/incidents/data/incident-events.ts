import { type EntityManager, MoreThan } from 'typeorm';
import { type AttributedChange, type FieldChange } from '../../common/precondition.js';
import { IncidentEvent } from './incident-event.entity.js';

// The desk's own bookkeeping: the fields beside them say the same to people.
const INTERNAL = new Set([
  'handlerId',
  'endedAt',
  'leadHandedOver',
  'restrictedPeople',
  'mergedInto',
  'openMandatoryTasks',
]);

/**
 * Who changed which field of an incident after a version, in order; what the desks do among themselves only for them, and
 * what is kept to one agency only for that.
 */
export async function changesSince(
  reads: EntityManager,
  { id: incidentId }: { readonly id: string },
  { version, desk, agency }: { version: number; desk: boolean; agency: string },
): Promise<AttributedChange[]> {
  const events = await reads.find(IncidentEvent, {
    where: { incidentId, version: MoreThan(version), ...(!desk && { visibility: 'all' as const }) },
    order: { sequence: 'ASC' },
  });
  const seen = events.filter(
    ({ visibility, actor }) => visibility !== 'own' || actor.agency === agency,
  );
  return seen.flatMap(({ data, actor, at }) =>
    ((data as { changes?: FieldChange[] }).changes ?? [])
      .filter(({ field }) => !INTERNAL.has(field))
      .map((change) => ({ ...change, by: actor.name, at })),
  );
}
