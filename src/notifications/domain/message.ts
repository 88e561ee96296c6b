export const IMPORTANCES = ['urgent', 'normal', 'low'] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** The ways to a person beside the desk itself. */
export const WAYS = ['email', 'sms', 'chat'] as const;
export type Way = (typeof WAYS)[number];

/** Where no more may be said than that there is something: the template of every such message. */
export const NOTICE = 'notice';
/** Several in one. */
export const DIGEST = 'digest';

/**
 * One step, to one person: the content of a delivery by `email` or `gateway`. It holds nothing of the case but its code: the
 * words are found when it leaves, from the facts as they are then and as far as the person sees them then.
 */
export interface StepMessage {
  /** The event's type, or NOTICE. */
  readonly template: string;
  /** A case's code, or what else the event is about. */
  readonly code: string;
  readonly importance: Importance;
  readonly way: Way;
  readonly personId: string;
}

/** What came since the last one: the events' ids, which are also those of the person's own notifications. */
export interface DigestMessage {
  readonly template: typeof DIGEST;
  readonly eventIds: readonly string[];
  readonly way: Way;
  readonly personId: string;
}

export type PersonMessage = StepMessage | DigestMessage;

/** Each way to each person is a receiver of its own, so that a gateway that is down holds up no mail. */
export const channelOf = (way: Way): 'email' | 'gateway' => (way === 'email' ? 'email' : 'gateway');
export const targetOf = (way: Way, personId: string): string =>
  way === 'email' ? personId : `${way}:${personId}`;
