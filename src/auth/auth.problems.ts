import { defineProblem } from '../common/problem.js';

export const NotSignedIn = defineProblem('auth/not-signed-in', 'unauthenticated');
export const NotPermitted = defineProblem('auth/not-permitted', 'forbidden');
export const DutyFirst = defineProblem('auth/duty-first', 'forbidden');
export const WrongCredentials = defineProblem('auth/wrong-credentials', 'unauthenticated');
export const ForeignOrigin = defineProblem('auth/foreign-origin', 'forbidden');
export const SessionNotFound = defineProblem('session/not-found', 'not-found');
export const TooManyAttempts = defineProblem('auth/too-many-attempts', 'too-many');
export const TooManyAtOnce = defineProblem('auth/too-many-at-once', 'unavailable');
export const ResetVoid = defineProblem('auth/reset-void', 'unauthenticated');
export const OwnPassword = defineProblem('user/own-password', 'conflict');
export const UserNotFound = defineProblem('user/not-found', 'not-found');
export const UsernameTaken = defineProblem('user/username-taken', 'conflict');
export const LastAdmin = defineProblem('user/last-admin', 'conflict');
export const ApiKeyNotFound = defineProblem('api-key/not-found', 'not-found');
export const ApiKeyEnded = defineProblem('api-key/ended', 'conflict');
