import { FaultsController } from './faults.controller.js';
import { FeedController } from './feed.controller.js';

export const FEED_CONTROLLERS = [FeedController, FaultsController];
