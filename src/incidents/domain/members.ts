import { type Severity } from './severity.js';

/** What a transition request may carry beside its event. */
export interface MoveMembers {
  readonly reason?: string;
  readonly handler?: string;
  readonly actions?: string;
  readonly evidence?: string;
  readonly cause?: string;
  readonly backup?: string;
  readonly check?: string;
  readonly restoredAt?: Date;
  readonly resolution?: string;
  readonly rootCause?: string;
  readonly lessons?: string;
  readonly reasonCode?: ReasonCode;
  readonly referTo?: string;
  readonly into?: string;
  readonly questions?: readonly string[];
  readonly dueAt?: Date;
  readonly answer?: string;
  readonly to?: string;
  readonly note?: string;
  readonly people?: readonly string[];
  readonly agency?: string;
}
export type Member = keyof MoveMembers;

/** The members with the name of their event. */
type Request = MoveMembers & { readonly event: string };

export const REASON_CODES = [
  'not_incident',
  'out_of_scope',
  'insufficient_data',
  'exercise',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

interface Wanting {
  readonly needs: readonly Member[];
  readonly takes?: readonly Member[];
}

/**
 * The members a request must have: those of its move, and those that the case itself asks for.
 * A closing report of a serious case names root cause and lessons (TT 20/2017 Điều 9.3e, Mẫu 04).
 */
export function membersNeeded(
  { needs }: Wanting,
  severity: Severity,
  request: Pick<Request, 'event' | 'reasonCode'>,
): readonly Member[] {
  if (request.event === 'close' && ['high', 'critical'].includes(severity)) {
    return [...needs, 'rootCause', 'lessons'];
  }
  if (request.event === 'reject' && request.reasonCode === 'out_of_scope') {
    return [...needs, 'referTo'];
  }
  return needs;
}

/** Members that are missing, and members that this event has no use for: silence about those would look like success. */
export function unfitMembers(
  move: Wanting,
  severity: Severity,
  request: Request,
): { missing: readonly Member[]; strange: readonly Member[] } {
  const needed = membersNeeded(move, severity, request);
  const known = new Set<string>(['event', 'reason', ...needed, ...(move.takes ?? [])]);
  return {
    missing: needed.filter((member) => request[member] === undefined),
    strange: (Object.keys(request) as Member[]).filter(
      (member) => request[member] !== undefined && !known.has(member),
    ),
  };
}
