/** What is told of cases, for those who describe it to receivers. */
export { EVENT_TYPES as CASE_EVENT_TYPES } from './domain/event-types.js';
export { STATUSES as CASE_STATUSES } from './domain/lifecycle.js';
export { SEVERITIES as CASE_SEVERITIES } from './domain/severity.js';
