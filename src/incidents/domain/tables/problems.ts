import { defineProblem } from '../../../common/problem.js';

export const NoDraft = defineProblem('table/no-draft', 'not-found');
export const TableVersionNotFound = defineProblem('table/version-not-found', 'not-found');
export const OwnDraft = defineProblem('table/own-draft', 'forbidden');
export const DraftSettled = defineProblem('table/draft-settled', 'conflict');
export const DraftOutdated = defineProblem('table/draft-outdated', 'conflict');
