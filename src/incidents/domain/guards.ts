import { type Severity } from './severity.js';

/** What a guard looks at. */
export interface Guarded {
  readonly severity: Severity;
  readonly handlerId: string | null;
  readonly waitingForUnit: boolean;
  readonly restricted: boolean;
  readonly transfer: object | null;
  readonly approval: object | null;
  readonly unitConfirmedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly endedAt: Date | null;
  readonly senderConfirmed: boolean;
  readonly impact: { readonly crimeSigns: boolean };
  /** Mandatory tasks that are not done. */
  readonly openMandatoryTasks: number;
}

export interface Moment {
  readonly at: Date;
  readonly actorId: string;
  /** Working time between two instants, in days of the working calendar. */
  readonly workingDays: (from: Date, until: Date) => number;
}

const DAY = 24 * 3_600_000;
const REOPEN_WITHIN_DAYS = 30;
// A unit that has nothing to say to a small matter is taken to agree.
const SILENT_WORKING_DAYS = 5;

const isSmall = ({ severity }: Guarded): boolean => severity === 'low' || severity === 'medium';

/** Conditions of state-machine.json that the case must meet, whatever the request says. */
export const GUARDS = {
  lowOrMedium: isSmall,
  confirmedOrSilent: (incident, { at, workingDays }) =>
    incident.unitConfirmedAt !== null ||
    // The unit no longer sees a restricted case, so nobody can wait for its word.
    incident.restricted ||
    (isSmall(incident) &&
      incident.resolvedAt !== null &&
      workingDays(incident.resolvedAt, at) >= SILENT_WORKING_DAYS),
  mandatoryTasksDone: ({ openMandatoryTasks }) => openMandatoryTasks === 0,
  closerIsNotHandler: ({ severity, handlerId }, { actorId }) =>
    severity !== 'critical' || handlerId !== actorId,
  waiting: ({ waitingForUnit }) => waitingForUnit,
  notWaiting: ({ waitingForUnit }) => !waitingForUnit,
  transferPending: ({ transfer }) => transfer !== null,
  /** Of what a second person must agree to, one request waits at a time. */
  noApprovalPending: ({ approval }) => approval === null,
  noTransferPending: ({ transfer }) => transfer === null,
  crimeSigns: ({ impact }) => impact.crimeSigns,
  /** Whose report it is, is known. */
  senderConfirmed: ({ senderConfirmed }) => senderConfirmed,
  notRestricted: ({ restricted }) => !restricted,
  notConfirmed: ({ unitConfirmedAt }) => unitConfirmedAt === null,
  endedLately: ({ endedAt }, { at }) =>
    endedAt !== null && at.getTime() - endedAt.getTime() <= REOPEN_WITHIN_DAYS * DAY,
} as const satisfies Record<string, (incident: Guarded, moment: Moment) => boolean>;

export type Guard = keyof typeof GUARDS;

/** The guards of a list that do not hold now. */
export const unmetGuards = (
  guards: readonly Guard[] | undefined,
  incident: Guarded,
  moment: Moment,
): Guard[] =>
  (guards ?? []).filter((guard) => {
    const holds: (incident: Guarded, moment: Moment) => boolean = GUARDS[guard];
    return !holds(incident, moment);
  });
