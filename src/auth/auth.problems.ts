import { defineProblem } from '../common/problem.js';

export const NotSignedIn = defineProblem('auth/not-signed-in', 'unauthenticated');
export const NotPermitted = defineProblem('auth/not-permitted', 'forbidden');
export const DutyFirst = defineProblem('auth/duty-first', 'forbidden');
export const WrongCredentials = defineProblem('auth/wrong-credentials', 'unauthenticated');
export const ForeignOrigin = defineProblem('auth/foreign-origin', 'forbidden');
export const SessionNotFound = defineProblem('session/not-found', 'not-found');
export const TooManyAttempts = defineProblem('auth/too-many-attempts', 'too-many');
export const UserNotFound = defineProblem('user/not-found', 'not-found');
export const UsernameTaken = defineProblem('user/username-taken', 'conflict');
export const LastAdmin = defineProblem('user/last-admin', 'conflict');
