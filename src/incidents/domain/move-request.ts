import { type MoveName } from './lifecycle.js';
import { type MoveMembers } from './members.js';

/** A move as it is asked for. */
export interface MoveRequest extends MoveMembers {
  readonly event: MoveName;
}
