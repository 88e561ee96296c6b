import { defineProblem } from '../common/problem.js';

export const AgencyNotFound = defineProblem('agency/not-found', 'not-found');
export const AgencyCodeTaken = defineProblem('agency/code-taken', 'conflict');
export const AgencyTreeCycle = defineProblem('agency/tree-cycle', 'conflict');
export const SystemNotFound = defineProblem('system/not-found', 'not-found');
export const SystemCodeTaken = defineProblem('system/code-taken', 'conflict');
