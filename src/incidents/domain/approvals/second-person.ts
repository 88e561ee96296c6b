import { type Severity } from '../severity.js';

/** What one person may only ask for, and a second one puts into effect. */
export const APPROVAL_KINDS = ['reject', 'close', 'lower_severity'] as const;
export type ApprovalKind = (typeof APPROVAL_KINDS)[number];

export const OUTCOMES = [
  'open',
  'approved',
  'declined',
  'withdrawn',
  'lapsed',
  'overtaken',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const DECISIONS = ['approve', 'decline', 'withdraw'] as const;
export type Decision = (typeof DECISIONS)[number];

export const OUTCOME_OF = {
  approve: 'approved',
  decline: 'declined',
  withdraw: 'withdrawn',
} as const satisfies Record<Decision, Outcome>;

/**
 * How long a request waits for the second person: as long as the desk has for a triage by day at that severity, rounded up,
 * so that a case does not stand still over one. After that it lapses and may be made again.
 */
export const WAITS: Readonly<Record<Severity, string>> = {
  critical: '4h',
  high: '8h',
  medium: '24h',
  low: '24h',
};

/** The severities at which a move takes two persons (state-machine.json: reject and close; severity-scoring.json: override.lower). */
const MOVES_OF_TWO: Readonly<Record<'reject' | 'close', readonly Severity[]>> = {
  reject: ['high', 'critical'],
  close: ['critical'],
};

/**
 * The kind of approval that a move needs, if it needs one. A rejection goes by the computed severity too, so that nobody
 * lowers a report first and then rejects it alone.
 */
export function approvalOf(
  event: string,
  { severity, computed = severity }: { readonly severity: Severity; readonly computed?: Severity },
): 'reject' | 'close' | undefined {
  if (event !== 'reject' && event !== 'close') return undefined;
  const decisive = event === 'reject' ? [severity, computed] : [severity];
  return decisive.some((one) => MOVES_OF_TWO[event].includes(one)) ? event : undefined;
}

interface Decider {
  readonly id: string;
  readonly agency: string;
  readonly roles: readonly string[];
}

interface Asked {
  readonly kind: ApprovalKind;
  readonly requesterId: string;
  /** The desk that asked. */
  readonly agency: string;
  readonly handlerId: string | null;
  /** The agencies above that desk. */
  readonly above: readonly string[];
}

/**
 * Who may decide: a coordinator of the same desk, or a supervisor of it or of an agency above it; never the one who asked,
 * and never the handler, whose own work it is that ends.
 */
export function maySecond(person: Decider, asked: Asked): boolean {
  if (person.id === asked.requesterId || person.id === asked.handlerId) return false;
  const sameDesk = person.agency === asked.agency;
  const coordinates = sameDesk && person.roles.includes('coordinator');
  const supervises =
    person.roles.includes('supervisor') && (sameDesk || asked.above.includes(person.agency));
  return coordinates || supervises;
}

/** Only the one who asked takes a request back; only somebody else decides it. */
export const mayDecide = (decision: Decision, person: Decider, asked: Asked): boolean =>
  decision === 'withdraw' ? person.id === asked.requesterId : maySecond(person, asked);
