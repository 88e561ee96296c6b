import { defineProblem } from '../common/problem.js';

/** No such case, not with this token, not any more: all the same to whoever asks. */
export const GuestReportNotFound = defineProblem('guest-report/not-found', 'not-found');
