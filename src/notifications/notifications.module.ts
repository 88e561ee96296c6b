import { type DynamicModule, Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { DutyModule } from '../duty/duty.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { Courier } from './data/deliveries/courier.js';
import { DELIVERY_DATA } from './data/deliveries/providers.js';
import { type Sender, SENDERS } from './data/deliveries/sender.js';
import { type Errand } from './data/errand.js';
import { FanOut } from './data/feed/fan-out.js';
import { type Follower, FOLLOWERS } from './data/feed/follower.js';
import { Numbering } from './data/feed/numbering.js';
import { FEED_DATA } from './data/feed/providers.js';
import { PEOPLE_DATA } from './data/people/providers.js';
import { PeopleFollower } from './data/people/people-follower.js';
import { SecondChances } from './data/feed/second-chances.js';
import { DELIVERY_SETTINGS, type DeliverySettings } from './delivery.settings.js';
import { DeliverySweep } from './delivery-sweep.js';
import { DeliveriesController } from './http/deliveries/deliveries.controller.js';
import { ReplayDeliveries } from './use-cases/deliveries/replay-deliveries.js';
import { NotificationsController } from './http/people/notifications.controller.js';
import { NotificationWatch } from './notification-watch.js';
import { PEOPLE_USE_CASES } from './use-cases/people/providers.js';
import { SendWaiting } from './use-cases/people/send-waiting.js';
import { ERRANDS, Worker } from './worker.js';

/** Those for whom something is made of every change. */
const FOLLOWING: readonly (new (...parts: never[]) => Follower)[] = [PeopleFollower];

/** Those who carry what leaves, a channel each. */
const SENDING: readonly (new (...parts: never[]) => Sender)[] = [];

/** What the worker does; by hand, in this order. */
const DOING: readonly (new (...parts: never[]) => Errand)[] = [
  Numbering,
  FanOut,
  SecondChances,
  SendWaiting,
  Courier,
];

export interface NotificationsSettings {
  readonly deliveries: DeliverySettings;
}

@Module({})
export class NotificationsModule {
  static with(settings: NotificationsSettings): DynamicModule {
    return {
      module: NotificationsModule,
      imports: [AgenciesModule, DutyModule, IncidentsModule],
      controllers: [DeliveriesController, NotificationsController],
      providers: [
        ...FEED_DATA,
        ...DELIVERY_DATA,
        DeliverySweep,
        ReplayDeliveries,
        ...PEOPLE_DATA,
        ...PEOPLE_USE_CASES,
        NotificationWatch,
        Worker,
        { provide: DELIVERY_SETTINGS, useValue: settings.deliveries },
        {
          provide: FOLLOWERS,
          inject: [...FOLLOWING],
          useFactory: (...followers: Follower[]) => followers,
        },
        {
          provide: SENDERS,
          inject: [...SENDING],
          useFactory: (...senders: Sender[]) => senders,
        },
        {
          provide: ERRANDS,
          inject: [...DOING],
          useFactory: (...errands: Errand[]) => errands,
        },
      ],
    };
  }
}
