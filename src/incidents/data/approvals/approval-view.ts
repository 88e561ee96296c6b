import { type Actor } from '../../../auth/actor.js';
import { maySecond } from '../../domain/approvals/second-person.js';
import { type Incident } from '../incident.entity.js';
import { type Approval } from './approval.entity.js';

export type WithIncident = Approval & { readonly incident: Incident };
export type ApprovalView = ReturnType<typeof approvalView>;

/** What is asked for, of which case, and whether the person who looks may decide it. */
export const approvalView = (
  { incident, ...approval }: WithIncident,
  viewer: Actor,
  above: readonly string[],
) => ({
  id: approval.id,
  kind: approval.kind,
  incident: {
    code: incident.code,
    title: incident.title,
    status: incident.status,
    severity: incident.severity,
  },
  request: approval.request,
  reason: approval.reason,
  requestedBy: approval.requestedBy,
  agency: approval.agency,
  requestedAt: approval.requestedAt,
  until: approval.until,
  outcome: approval.outcome,
  decidedBy: approval.decidedBy,
  decidedAt: approval.decidedAt,
  note: approval.note,
  mayDecide:
    approval.outcome === 'open' &&
    maySecond(viewer, { ...approval, handlerId: incident.handlerId, above }),
  mayWithdraw: approval.outcome === 'open' && approval.requesterId === viewer.id,
  /** Of the incident, for If-Match. */
  version: incident.version,
});
