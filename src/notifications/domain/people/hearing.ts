import { type Importance } from '../message.js';
import { type Relation } from './relations.js';

/** Of a case that is high or critical urgent, of any other normal. */
export type Weight = Importance | 'graded';

type Hearers = Readonly<Partial<Record<Relation, Weight>>>;

const ENDED_WELL: Hearers = {
  ...{ reporter: 'normal', unit: 'normal', desk: 'normal' },
  ...{ support: 'low', told: 'low' },
};
const APPROVAL_OVER: Hearers = { asker: 'normal', approver: 'low' };
const WORK: Hearers = { handler: 'low' };

/**
 * Who hears of what, and how much it matters to them. Whoever did it is not told of it, and nobody of more than they may
 * see. An event without a row, or with an empty one, is told to nobody.
 */
export const HEARS = {
  'incident.submitted': {
    ...{ desk: 'graded', dutyLead: 'graded', support: 'normal' },
    ...{ told: 'graded', reporter: 'low', unit: 'low' },
  },
  'incident.withdrawn': { desk: 'normal', support: 'low', told: 'low', unit: 'low' },
  'incident.acknowledged': { reporter: 'normal', unit: 'low', desk: 'low' },
  'incident.rejected': {
    ...{ reporter: 'normal', unit: 'low', desk: 'low' },
    ...{ support: 'low', told: 'low' },
  },
  'incident.merged': { reporter: 'normal', unit: 'low', handler: 'normal', desk: 'low' },
  'incident.absorbed': { handler: 'normal', desk: 'low' },
  'incident.unmerged': { reporter: 'normal', unit: 'low', desk: 'normal' },
  'incident.released': { handler: 'normal', desk: 'low' },
  'incident.accepted': {
    ...{ handler: 'graded', reporter: 'normal', unit: 'normal' },
    ...{ desk: 'low', support: 'low' },
  },
  'incident.started': { reporter: 'low', desk: 'low' },
  'incident.contained': {
    ...{ reporter: 'normal', unit: 'low', desk: 'normal' },
    ...{ support: 'low', told: 'low' },
  },
  'incident.eradicated': { reporter: 'low', desk: 'low' },
  'incident.recovered': ENDED_WELL,
  'incident.resolved': ENDED_WELL,
  'incident.found-unstable': {
    ...{ desk: 'graded', dutyLead: 'graded', reporter: 'normal' },
    ...{ unit: 'low', support: 'low' },
  },
  'incident.disputed': {
    ...{ desk: 'graded', handler: 'graded', dutyLead: 'graded', support: 'low' },
  },
  'incident.closed': {
    ...{ reporter: 'normal', unit: 'normal', handler: 'normal' },
    ...{ support: 'normal', told: 'normal', desk: 'low' },
  },
  'incident.reopened': {
    ...{ desk: 'graded', handler: 'graded', reporter: 'normal' },
    ...{ support: 'normal', told: 'low', unit: 'low' },
  },
  'incident.reconsidered': { desk: 'graded', reporter: 'normal', unit: 'low' },
  'incident.confirmed': { desk: 'normal', handler: 'low' },
  'incident.info-requested': { reporter: 'graded', unit: 'graded', handler: 'low' },
  'incident.info-provided': { asker: 'graded', handler: 'normal', desk: 'low' },
  'incident.info-timed-out': {
    ...{ escalatedTo: 'graded', asker: 'normal', handler: 'normal' },
    ...{ desk: 'normal', reporter: 'normal' },
  },
  'incident.transfer-requested': { target: 'urgent', handler: 'low', desk: 'low' },
  'incident.transfer-accepted': {
    ...{ handler: 'urgent', formerHandler: 'normal', offerer: 'normal', support: 'normal' },
    ...{ reporter: 'low', unit: 'low', told: 'low' },
  },
  'incident.transfer-declined': { offerer: 'urgent', desk: 'graded', handler: 'low' },
  'incident.transfer-timed-out': {
    ...{ escalatedTo: 'urgent', offerer: 'normal', desk: 'graded' },
  },
  'incident.restricted': { circle: 'normal', handler: 'normal', desk: 'normal' },
  'incident.unit-added': { addedUnit: 'normal', handler: 'low', desk: 'low' },
  // To the unit it is the report, of which it has not heard before.
  'incident.sender-confirmed': { unit: 'graded', handler: 'low', desk: 'low', told: 'normal' },
  'incident.corrected': { handler: 'low', desk: 'low' },
  'incident.assigned': { handler: 'graded', formerHandler: 'normal', reporter: 'low' },
  'incident.unassigned': { formerHandler: 'normal', desk: 'low' },
  'incident.severity-changed': {
    ...{ handler: 'graded', desk: 'graded', support: 'graded', told: 'graded' },
    ...{ reporter: 'normal', unit: 'low' },
  },
  'incident.phase-changed': { handler: 'normal', desk: 'low' },
  'incident.approval-asked': { approver: 'graded' },
  'incident.approval-approved': APPROVAL_OVER,
  'incident.approval-declined': APPROVAL_OVER,
  'incident.approval-withdrawn': APPROVAL_OVER,
  'incident.approval-lapsed': APPROVAL_OVER,
  'incident.approval-overtaken': { asker: 'low', approver: 'low' },
  'incident.commented': {
    ...{ handler: 'normal', desk: 'normal', reporter: 'normal' },
    ...{ support: 'low', unit: 'low' },
  },
  'incident.observable-added': WORK,
  'incident.observables-added': WORK,
  'incident.observable-changed': WORK,
  // Of a link only whoever sees both cases may know, and the case itself shows it to them.
  'incident.linked': {},
  'incident.unlinked': {},
  // Along with the acceptance, which is told.
  'incident.playbook-applied': {},
  'incident.task-added': { assignee: 'normal', handler: 'low' },
  'incident.task-changed': { assignee: 'normal', handler: 'low' },
  'incident.task-overdue': { assignee: 'normal', handler: 'normal', desk: 'low' },
  'incident.attachment-added': { handler: 'low', desk: 'low' },
  // For the auditor, who finds it in the record.
  'incident.attachment-read': {},
  'incident.evidence-exported': {},
  'incident.attachment-damaged': { handler: 'urgent', desk: 'urgent', leaders: 'normal' },
  'incident.deadline-warned': { handler: 'graded', dutyLead: 'normal', desk: 'low' },
  // Whoever leads on duty hears of it as the first step of its escalation.
  'incident.deadline-breached': { handler: 'urgent', desk: 'graded', reporter: 'low' },
  'incident.deadline-escalated': { escalatedTo: 'urgent', desk: 'low' },
  'incident.alert-repeated': WORK,
  'incident.alert-resolved': { handler: 'normal', desk: 'low' },
  'incident.alert-grouped': { handler: 'low', desk: 'low' },
  'webhook.disabled': { admins: 'urgent' },
  'delivery.died': { admins: 'normal' },
} as const satisfies Readonly<Record<string, Hearers>>;

export const hearersOf = (type: string): readonly (readonly [Relation, Weight])[] =>
  Object.entries((HEARS as Readonly<Record<string, Hearers>>)[type] ?? {}) as [Relation, Weight][];

/** Where somebody is asked to decide, they must know that, however little of the case they see. */
export const isForApprovers = (type: string): boolean =>
  hearersOf(type).some(([relation]) => relation === 'approver');

/** The types that are about no case, and so have nobody's sight to keep to. */
export const isOfCase = (type: string): boolean => type.startsWith('incident.');
