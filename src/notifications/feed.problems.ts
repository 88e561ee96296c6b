import { defineProblem } from '../common/problem.js';

export const FaultNotFound = defineProblem('feed/fault-not-found', 'not-found');
export const TooManyStreams = defineProblem('feed/too-many-streams', 'too-many');
