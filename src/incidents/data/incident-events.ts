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

/** Who changed which field of an incident after a version, in order; what the desks do among themselves only for them. */
export async function changesSince(
  reads: EntityManager,
  { id: incidentId }: { readonly id: string },
  { version, desk }: { version: number; desk: boolean },
): Promise<AttributedChange[]> {
  const events = await reads.find(IncidentEvent, {
    where: { incidentId, version: MoreThan(version), ...(!desk && { visibility: 'all' as const }) },
    order: { sequence: 'ASC' },
  });
  return events.flatMap(({ data, actor, at }) =>
    ((data as { changes?: FieldChange[] }).changes ?? [])
      .filter(({ field }) => !INTERNAL.has(field))
      .map((change) => ({ ...change, by: actor.name, at })),
  );
}
