import { defineProblem } from '../../common/problem.js';

export const IncidentNotFound = defineProblem('incident/not-found', 'not-found');
export const MoveNotYours = defineProblem('incident/move-not-yours', 'forbidden');
export const MoveNotAllowed = defineProblem('incident/move-not-allowed', 'conflict');
export const MoveBlocked = defineProblem('incident/move-blocked', 'conflict');
export const IncidentEnded = defineProblem('incident/ended', 'conflict');
export const SecondPersonNeeded = defineProblem('incident/second-person-needed', 'conflict');
export const NotAssignable = defineProblem('incident/not-assignable', 'conflict');
export const MergeImpossible = defineProblem('incident/merge-impossible', 'conflict');
export const OutOfScope = defineProblem('incident/out-of-scope', 'invalid');
export const ObservableKnown = defineProblem('incident/observable-known', 'conflict');
