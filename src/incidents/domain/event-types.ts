import { type MoveName } from './lifecycle.js';

/** How each move is called in the record: noun and past tense. */
export const EVENT_OF = {
  withdraw: 'incident.withdrawn',
  acknowledge: 'incident.acknowledged',
  reject: 'incident.rejected',
  merge: 'incident.merged',
  accept: 'incident.accepted',
  start: 'incident.started',
  contain: 'incident.contained',
  eradicate: 'incident.eradicated',
  recover: 'incident.recovered',
  resolve: 'incident.resolved',
  unstable: 'incident.found-unstable',
  dispute: 'incident.disputed',
  close: 'incident.closed',
  reopen: 'incident.reopened',
  reopen_rejected: 'incident.reconsidered',
  unmerge: 'incident.unmerged',
  confirm: 'incident.confirmed',
  request_info: 'incident.info-requested',
  provide_info: 'incident.info-provided',
  transfer_request: 'incident.transfer-requested',
  transfer_accept: 'incident.transfer-accepted',
  transfer_decline: 'incident.transfer-declined',
  restrict: 'incident.restricted',
  add_unit: 'incident.unit-added',
} as const satisfies Record<MoveName, string>;

/** Every type of event an incident's record can hold. */
export const EVENT_TYPES = [
  'incident.submitted',
  ...Object.values(EVENT_OF),
  'incident.corrected',
  'incident.assigned',
  'incident.unassigned',
  'incident.severity-changed',
  'incident.phase-changed',
  'incident.absorbed',
  'incident.released',
  'incident.commented',
  'incident.observable-added',
] as const;
