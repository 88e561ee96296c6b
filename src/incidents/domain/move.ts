import { approvalOf } from './approvals/second-person.js';
import { type Guarded, type Moment, unmetGuards } from './guards.js';
import {
  isOpenStatus,
  type Move,
  MOVE_NAMES,
  moveOf,
  type MoveName,
  type Stamp,
  type Status,
} from './lifecycle.js';
import { type Member, membersNeeded } from './members.js';
import { partiesOf, type Person, type Responsibilities } from './parties.js';
import { type Severity } from './severity.js';
import { MoveBlocked, MoveNotAllowed, MoveNotYours } from './problems.js';

export type Movable = Guarded &
  Responsibilities & {
    readonly status: Status;
    /** As the answers have it, where somebody may have set another. */
    readonly computed?: Severity;
  };

export interface PossibleMove {
  readonly event: MoveName;
  /** The status afterwards. */
  readonly to: Status;
  readonly requires: readonly Member[];
  /** Guards that do not hold: the move is the person's to make, but not now. */
  readonly blockedBy: readonly string[];
  /** It waits for the approval of somebody else once it is asked for. */
  readonly secondPerson: boolean;
}

/** What a person can do with an incident now, blocked moves with what blocks them. */
export const possibleMoves = (
  incident: Movable,
  person: Person,
  moment: Moment,
): PossibleMove[] => {
  const parties = partiesOf(person, incident);
  return MOVE_NAMES.map((event) => ({ event, move: moveOf(event) }))
    .filter(({ move }) => move.from.includes(incident.status))
    .filter(({ move }) => move.by.some((party) => parties.has(party)))
    .map(({ event, move }) => ({
      event,
      to: move.to ?? incident.status,
      requires: membersNeeded(move, incident.severity, { event }),
      blockedBy: unmetGuards(move.guards, incident, moment),
      secondPerson: approvalOf(event, incident) !== undefined,
    }));
};

/**
 * The move a person asks for, if it is in the table, theirs to make, and nothing stands against it.
 * @throws MoveNotAllowed (409) in another state, MoveNotYours (403), MoveBlocked (409) with the guards that do not hold
 */
export function moveFor(incident: Movable, event: MoveName, person: Person, moment: Moment): Move {
  const move = moveOf(event);
  const { status } = incident;
  const parties = partiesOf(person, incident);
  if (!move.by.some((party) => parties.has(party))) throw new MoveNotYours({ event, by: move.by });
  if (!move.from.includes(status)) {
    const allowed = possibleMoves(incident, person, moment)
      .filter(({ blockedBy }) => blockedBy.length === 0)
      .map((possible) => possible.event);
    throw new MoveNotAllowed({ event, state: status, allowed });
  }
  const blockedBy = unmetGuards(move.guards, incident, moment);
  if (blockedBy.length > 0) throw new MoveBlocked({ event, blockedBy });
  return move;
}

export type Trace = { readonly status: Status; readonly endedAt?: Date | null } & Partial<
  Record<Stamp, Date | null>
> & { readonly transfer?: null; readonly waitingForUnit?: false; readonly infoRequest?: null };

/** The status, instants and flags that a move leaves behind, before what the event itself says. */
export function traceOf({ to, stamps }: Move, incident: Movable, at: Date): Trace {
  const stamp = stamps && { [stamps]: at };
  if (to === undefined) return { status: incident.status, ...stamp };
  const open = isOpenStatus(to);
  const working = open && to !== 'resolved';
  return {
    status: to,
    endedAt: open ? null : at,
    // Going back to work takes the unit's word back too; what is done is offered to nobody; an end answers every question.
    ...(working ? { unitConfirmedAt: null } : { transfer: null }),
    ...(!open && { waitingForUnit: false, infoRequest: null }),
    ...stamp,
  };
}
