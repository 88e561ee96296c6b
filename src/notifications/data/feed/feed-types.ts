import { REGISTER_EVENT_TYPES } from '../../../common/register-verbs.js';
import { CASE_EVENT_TYPES } from '../../../incidents/case-events.js';
import { nounOf } from '../../domain/feed/types.js';

const TYPES: readonly string[] = [...CASE_EVENT_TYPES, ...REGISTER_EVENT_TYPES];

/** What a reader may narrow the feed to: all of a noun, or a type. */
export const FEED_FILTERS: readonly string[] = [...new Set(TYPES.map(nounOf)), ...TYPES];
