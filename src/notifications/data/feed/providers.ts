import { ChangeFeed } from './change-feed.js';
import { Changes } from './changes.js';
import { FanOut } from './fan-out.js';
import { FollowerCursors } from './follower-cursors.js';
import { FollowerFaults } from './follower-faults.js';
import { HearingDesk } from './hearing-desk.js';
import { Numbering } from './numbering.js';
import { SecondChances } from './second-chances.js';
import { Streams } from './streams.js';

export const FEED_DATA = [
  ChangeFeed,
  Changes,
  FanOut,
  FollowerCursors,
  FollowerFaults,
  HearingDesk,
  Numbering,
  SecondChances,
  Streams,
];
