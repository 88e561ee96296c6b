import { defineProblem } from '../common/problem.js';

export const PeriodNotFound = defineProblem('period/not-found', 'not-found');
export const PeriodCodeTaken = defineProblem('period/code-taken', 'conflict');
export const PeriodInUse = defineProblem('period/in-use', 'conflict');
