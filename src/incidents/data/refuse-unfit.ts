import { Invalid, type InvalidPlace } from '../../common/problems.js';
import { type Move } from '../domain/lifecycle.js';
import { unfitMembers } from '../domain/members.js';
import { type MoveRequest } from '../domain/move-request.js';
import { type Incident } from './incident.entity.js';

/** 422 naming every member that the event needs and lacks, or has no use for. */
export function refuseUnfit(move: Move, { severity }: Incident, request: MoveRequest): void {
  const { missing, strange } = unfitMembers(move, severity, request);
  const places: InvalidPlace[] = [
    ...missing.map((member) => ({ pointer: `/${member}`, rule: 'required' })),
    ...strange.map((member) => ({ pointer: `/${member}`, rule: 'not-of-this-event' })),
  ];
  if (places.length > 0) throw new Invalid(places);
}
