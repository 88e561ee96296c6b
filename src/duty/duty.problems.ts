import { defineProblem } from '../common/problem.js';

export const ShiftNotFound = defineProblem('duty/shift-not-found', 'not-found');
export const ShiftEnded = defineProblem('duty/shift-ended', 'conflict');
export const ShiftHandedOver = defineProblem('duty/shift-handed-over', 'conflict');
export const LeadTaken = defineProblem('duty/lead-taken', 'conflict');
export const PersonTaken = defineProblem('duty/person-taken', 'conflict');
export const NotYourDesk = defineProblem('duty/not-your-desk', 'forbidden');
export const HandOverNotYours = defineProblem('duty/hand-over-not-yours', 'forbidden');
export const HandOverTooEarly = defineProblem('duty/hand-over-too-early', 'conflict');
