import { defineProblem } from '../common/problem.js';

export const AgencyNotFound = defineProblem('agency/not-found', 'not-found');
export const AgencyCodeTaken = defineProblem('agency/code-taken', 'conflict');
export const AgencyTreeCycle = defineProblem('agency/tree-cycle', 'conflict');
export const SystemNotFound = defineProblem('system/not-found', 'not-found');
export const SystemCodeTaken = defineProblem('system/code-taken', 'conflict');

export const ImportTooLarge = defineProblem('import/too-large', 'too-large');
export const ImportUnreadable = defineProblem('import/unreadable', 'invalid');
export const ImportHeaders = defineProblem('import/headers', 'invalid');
export const ImportHasErrors = defineProblem('import/has-errors', 'invalid');
export const ImportOutdated = defineProblem('import/outdated', 'stale');
