import { defineProblem } from '../common/problem.js';

export const SourceNotFound = defineProblem('intake/source-not-found', 'not-found');
export const ProgramTaken = defineProblem('intake/program-taken', 'conflict');
export const NoSource = defineProblem('intake/no-source', 'conflict');
