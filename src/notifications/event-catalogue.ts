import { REGISTER_EVENT_TYPES } from '../common/register-verbs.js';
import { CASE_EVENT_TYPES } from '../incidents/case-events.js';
import { isHeardOfRegister } from './domain/webhooks/ears.js';

/** Every type of event that a receiver can be told of. */
export const EVENT_CATALOGUE: readonly string[] = [
  ...CASE_EVENT_TYPES,
  ...REGISTER_EVENT_TYPES.filter(isHeardOfRegister),
];

/** What a filter may name: a type, or all of an area as `incident.*`. */
export const EVENT_FILTERS: readonly string[] = [
  ...new Set(EVENT_CATALOGUE.map((type) => type.replace(/\..*/, '.*'))),
  ...EVENT_CATALOGUE,
];
