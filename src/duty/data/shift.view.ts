import { type User } from '../../auth/user.entity.js';
import { type ShiftRole } from '../domain/shift-roles.js';
import { type DutyShift } from '../duty-shift.entity.js';

/** A row with the person it names. */
export type WithPerson = DutyShift & { readonly person: User; readonly present: boolean };

export interface ShiftView {
  readonly id: string;
  readonly agency: string;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly position: string | null;
    readonly present: boolean;
  };
  readonly role: ShiftRole;
  readonly from: Date;
  readonly to: Date;
  readonly note: string | null;
  readonly version: number;
}

export const shiftView = (shift: WithPerson): ShiftView => ({
  id: shift.id,
  agency: shift.agencyCode,
  person: {
    id: shift.personId,
    name: shift.person.name,
    position: shift.person.position,
    present: shift.present,
  },
  role: shift.role,
  from: shift.startsAt,
  to: shift.endsAt,
  note: shift.note,
  version: shift.version,
});

export const isPresent = ({ agencyCode }: DutyShift, person: User): boolean =>
  person.active && person.agencyCode === agencyCode;
