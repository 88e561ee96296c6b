import { type ShiftRole } from '../domain/shift-roles.js';

/** What a coordinator says of a shift. */
export interface ShiftFacts {
  /** The person's id. */
  readonly person: string;
  readonly role: ShiftRole;
  readonly from: Date;
  readonly to: Date;
  readonly note?: string | null;
}
