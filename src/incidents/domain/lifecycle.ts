import { type DeadlineKind } from './deadlines.js';
import { type Guard } from './guards.js';
import { type Member } from './members.js';
import { type Party } from './parties.js';

export const STATUSES = [
  'submitted',
  'triage',
  'assigned',
  'containment',
  'eradication',
  'recovery',
  'resolved',
  'closed',
  'rejected',
  'merged',
  'withdrawn',
] as const;
export type Status = (typeof STATUSES)[number];

export const TERMINAL = ['closed', 'rejected', 'merged', 'withdrawn'] as const;
export const isOpenStatus = (status: Status): boolean =>
  !(TERMINAL as readonly Status[]).includes(status);

/** Instants that a move leaves on the incident. */
export type Stamp =
  | 'acknowledgedAt'
  | 'acceptedAt'
  | 'startedAt'
  | 'containedAt'
  | 'eradicatedAt'
  | 'resolvedAt'
  | 'unitConfirmedAt'
  | 'closedAt';

export interface Move {
  readonly from: readonly Status[];
  /** Absent for what lies over a status and does not leave it. */
  readonly to?: Status;
  readonly by: readonly Party[];
  /** Members the request must have beside the event, and those it may have. `reason` may always come. */
  readonly needs: readonly Member[];
  readonly takes?: readonly Member[];
  readonly guards?: readonly Guard[];
  readonly stamps?: Stamp;
  readonly meets?: readonly DeadlineKind[];
  readonly stops?: readonly DeadlineKind[];
  readonly starts?: readonly DeadlineKind[];
}

const WORK = ['assigned', 'containment', 'eradication', 'recovery'] as const;
const ALL_CLOCKS: readonly DeadlineKind[] = [
  'acknowledge',
  'triage',
  'contain',
  'recover',
  'update',
  'closing_report',
];

/**
 * Every move of reference/state-machine.json that a person makes, overlay events included. Changing the severity and the
 * handler are resources of their own; what the system does by itself (timeouts) is no request.
 */
export const MOVES = {
  withdraw: {
    ...{ from: ['submitted'], to: 'withdrawn', by: ['unit'], needs: ['reason'] },
    stops: ALL_CLOCKS,
  },
  acknowledge: {
    ...{ from: ['submitted'], to: 'triage', by: ['desk'], needs: [] },
    ...{ stamps: 'acknowledgedAt', meets: ['acknowledge'], starts: ['triage', 'update'] },
  },
  reject: {
    ...{ from: ['triage'], to: 'rejected', by: ['desk'], needs: ['reasonCode', 'reason'] },
    ...{ takes: ['referTo'], guards: ['noApprovalPending'], stops: ALL_CLOCKS },
  },
  merge: {
    ...{ from: ['triage', ...WORK], to: 'merged', by: ['desk'], needs: ['into'] },
    // Its unit will see the case that it feeds.
    ...{ guards: ['senderConfirmed'], stops: ALL_CLOCKS },
  },
  accept: {
    ...{ from: ['triage'], to: 'assigned', by: ['desk'], needs: ['handler'] },
    ...{ guards: ['noTransferPending'], stamps: 'acceptedAt' },
    ...{ meets: ['triage'], starts: ['contain', 'recover'] },
  },
  start: {
    ...{ from: ['assigned'], to: 'containment', by: ['handler'], needs: [], stamps: 'startedAt' },
  },
  contain: {
    ...{ from: ['containment'], to: 'eradication', by: ['handler'], needs: ['actions'] },
    ...{ takes: ['evidence'], stamps: 'containedAt', meets: ['contain'] },
  },
  eradicate: {
    ...{ from: ['eradication'], to: 'recovery', by: ['handler'], needs: ['cause'] },
    ...{ takes: ['backup'], stamps: 'eradicatedAt' },
  },
  recover: {
    ...{ from: ['recovery'], to: 'resolved', by: ['handler'], needs: ['check', 'restoredAt'] },
    ...{ stamps: 'resolvedAt', meets: ['recover'], stops: ['update'], starts: ['closing_report'] },
  },
  resolve: {
    ...{ from: ['assigned', 'containment', 'eradication'], to: 'resolved', by: ['handler'] },
    ...{ needs: ['resolution'], guards: ['lowOrMedium'], stamps: 'resolvedAt' },
    ...{ meets: ['contain', 'recover'], stops: ['update'], starts: ['closing_report'] },
  },
  unstable: {
    ...{ from: ['recovery'], to: 'containment', by: ['handler'], needs: ['reason'] },
    starts: ['contain'],
  },
  dispute: {
    ...{ from: ['resolved'], to: 'containment', by: ['unit'], needs: ['reason'] },
    ...{ stops: ['closing_report'], starts: ['contain', 'recover', 'update'] },
  },
  close: {
    ...{
      from: ['resolved'],
      to: 'closed',
      by: ['desk'],
      needs: [],
      takes: ['rootCause', 'lessons'],
    },
    ...{
      guards: [
        'senderConfirmed',
        'confirmedOrSilent',
        'notWaiting',
        'mandatoryTasksDone',
        'closerIsNotHandler',
        'noApprovalPending',
      ],
    },
    ...{ stamps: 'closedAt', meets: ['closing_report'], stops: ALL_CLOCKS },
  },
  reopen: {
    ...{ from: ['closed'], to: 'triage', by: ['unit', 'desk'], needs: ['reason'] },
    ...{ guards: ['endedLately'], starts: ['triage', 'update'] },
  },
  reopen_rejected: {
    ...{ from: ['rejected'], to: 'triage', by: ['unit', 'desk'], needs: ['reason'] },
    starts: ['triage', 'update'],
  },
  unmerge: {
    ...{ from: ['merged'], to: 'triage', by: ['desk'], needs: [] },
    ...{ guards: ['endedLately'], starts: ['triage', 'update'] },
  },
  confirm: {
    ...{ from: ['resolved'], by: ['unit'], needs: [], guards: ['notConfirmed'] },
    stamps: 'unitConfirmedAt',
  },
  request_info: {
    ...{ from: ['triage', ...WORK, 'resolved'], by: ['desk', 'handler'] },
    ...{ needs: ['questions', 'dueAt'], guards: ['notWaiting'] },
  },
  provide_info: {
    ...{ from: ['triage', ...WORK, 'resolved'], by: ['unit'], needs: ['answer'] },
    guards: ['waiting'],
  },
  transfer_request: {
    ...{ from: ['triage', ...WORK], by: ['desk'], needs: ['to', 'note'] },
    guards: ['noTransferPending'],
  },
  transfer_accept: {
    ...{ from: ['triage', ...WORK], by: ['target'], needs: ['handler'] },
    guards: ['transferPending'],
  },
  transfer_decline: {
    ...{ from: ['triage', ...WORK], by: ['target'], needs: ['reason'] },
    guards: ['transferPending'],
  },
  restrict: {
    ...{ from: ['triage', ...WORK, 'resolved', 'closed'], by: ['police'], needs: ['reason'] },
    ...{ takes: ['people'], guards: ['crimeSigns', 'notRestricted'] },
  },
  add_unit: {
    ...{ from: ['triage', ...WORK, 'resolved'], by: ['desk', 'handler'], needs: ['agency'] },
  },
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof MOVES;
export const MOVE_NAMES = Object.keys(MOVES) as MoveName[];
export const moveOf = (name: MoveName): Move => MOVES[name];
