import { Changes } from './changes.js';
import { FanOut } from './fan-out.js';
import { FollowerCursors } from './follower-cursors.js';
import { FollowerFaults } from './follower-faults.js';
import { Numbering } from './numbering.js';
import { SecondChances } from './second-chances.js';

export const FEED_DATA = [
  Changes,
  FanOut,
  FollowerCursors,
  FollowerFaults,
  Numbering,
  SecondChances,
];
