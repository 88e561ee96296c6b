import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { type Errand } from './data/errand.js';
import { FanOut } from './data/feed/fan-out.js';
import { type Follower, FOLLOWERS } from './data/feed/follower.js';
import { Numbering } from './data/feed/numbering.js';
import { FEED_DATA } from './data/feed/providers.js';
import { SecondChances } from './data/feed/second-chances.js';
import { ERRANDS, Worker } from './worker.js';

/** Those for whom something is made of every change. */
const FOLLOWING: readonly (new (...parts: never[]) => Follower)[] = [];

/** What the worker does; by hand, in this order. */
const DOING: readonly (new (...parts: never[]) => Errand)[] = [Numbering, FanOut, SecondChances];

@Module({
  imports: [AgenciesModule, IncidentsModule],
  providers: [
    ...FEED_DATA,
    Worker,
    {
      provide: FOLLOWERS,
      inject: [...FOLLOWING],
      useFactory: (...followers: Follower[]) => followers,
    },
    {
      provide: ERRANDS,
      inject: [...DOING],
      useFactory: (...errands: Errand[]) => errands,
    },
  ],
})
export class NotificationsModule {}
