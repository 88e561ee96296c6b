import { type ShiftRole } from './shift-roles.js';

/** What is needed of a shift to know who is on duty when. */
export interface Manned {
  readonly role: ShiftRole;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Whether the person can still be reached at this desk: active, and of this agency. */
  readonly present: boolean;
}

export interface Crew<S> {
  readonly lead: S | null;
  readonly members: readonly S[];
}

/** Who is on duty at an instant. Somebody who has left the desk since the roster was made is on no duty. */
export const crewAt = <S extends Manned>(shifts: readonly S[], at: Date): Crew<S> =>
  crewOf(shifts.filter((shift) => shift.present && shift.startsAt <= at && at < shift.endsAt));

/** The next lead, and those who next come as members, from shifts in the order of their starts. */
export function nextCrew<S extends Manned>(shifts: readonly S[], at: Date): Crew<S> {
  const coming = shifts.filter((shift) => shift.present && shift.startsAt > at);
  const { lead, members } = crewOf(coming);
  const first = members[0]?.startsAt.getTime();
  return { lead, members: members.filter(({ startsAt }) => startsAt.getTime() === first) };
}

/** The first instant after this one at which somebody comes or goes; null when nobody ever does. */
export function untilOf(shifts: readonly Manned[], at: Date): Date | null {
  const turns = shifts
    .filter(({ present }) => present)
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
    .filter((turn) => turn > at);
  return turns.length === 0 ? null : new Date(Math.min(...turns.map((turn) => turn.getTime())));
}

const crewOf = <S extends Manned>(shifts: readonly S[]): Crew<S> => ({
  lead: shifts.find(({ role }) => role === 'lead') ?? null,
  members: shifts.filter(({ role }) => role === 'member'),
});
