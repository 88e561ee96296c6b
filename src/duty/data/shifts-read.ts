import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { User } from '../../auth/user.entity.js';
import { DutyShift } from '../duty-shift.entity.js';
import { LONGEST_SHIFT_MS } from '../domain/shift-times.js';
import { isPresent, type WithPerson } from './shift.view.js';

export const shiftsWithPeople = (reads: EntityManager): SelectQueryBuilder<DutyShift> =>
  reads
    .createQueryBuilder(DutyShift, 'shift')
    .innerJoinAndMapOne('shift.person', User, 'person', 'person.id = shift.personId');

/** Of one desk, those that touch a span, in the order of their starts. */
export function touching(
  query: SelectQueryBuilder<DutyShift>,
  agency: string,
  { from, to }: { from?: Date | undefined; to?: Date | undefined },
): SelectQueryBuilder<DutyShift> {
  query.where('shift.agencyCode = :agency', { agency });
  if (from !== undefined) {
    // None is longer than a week: so the index on the starts finds what still runs.
    const earliest = new Date(from.getTime() - LONGEST_SHIFT_MS);
    query.andWhere('shift.startsAt >= :earliest AND shift.endsAt > :from', { earliest, from });
  }
  if (to !== undefined) query.andWhere('shift.startsAt < :to', { to });
  return query.orderBy('shift.startsAt').addOrderBy('shift.id');
}

export async function readShifts(query: SelectQueryBuilder<DutyShift>): Promise<WithPerson[]> {
  const rows = (await query.getMany()) as Omit<WithPerson, 'present'>[];
  return rows.map((row) => ({ ...row, present: isPresent(row, row.person) }));
}
