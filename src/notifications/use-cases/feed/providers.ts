import { RetryFault } from './retry-fault.js';

export const FEED_USE_CASES = [RetryFault];
