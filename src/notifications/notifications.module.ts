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
import { GatewaySender } from './data/gateways/gateway-sender.js';
import { GATEWAY_DATA } from './data/gateways/providers.js';
import { EmailSender } from './data/mail/email-sender.js';
import { MAIL_DATA } from './data/mail/providers.js';
import { FEED_DATA } from './data/feed/providers.js';
import { PEOPLE_DATA } from './data/people/providers.js';
import { PeopleFollower } from './data/people/people-follower.js';
import { SecondChances } from './data/feed/second-chances.js';
import { WEBHOOK_DATA } from './data/webhooks/providers.js';
import { WebhookFollower } from './data/webhooks/webhook-follower.js';
import { WebhookSender } from './data/webhooks/webhook-sender.js';
import { DELIVERY_SETTINGS, type DeliverySettings } from './delivery.settings.js';
import { DeliverySweep } from './delivery-sweep.js';
import { DeliveriesController } from './http/deliveries/deliveries.controller.js';
import { ReplayDeliveries } from './use-cases/deliveries/replay-deliveries.js';
import { FEED_CONTROLLERS } from './http/feed/controllers.js';
import { GatewaysController } from './http/gateways/gateways.controller.js';
import { NotificationsController } from './http/people/notifications.controller.js';
import { WEBHOOK_CONTROLLERS } from './http/webhooks/controllers.js';
import { NotificationWatch } from './notification-watch.js';
import { FEED_USE_CASES } from './use-cases/feed/providers.js';
import { MAIL_SETTINGS, type MailSettings } from './mail.settings.js';
import { GATEWAY_USE_CASES } from './use-cases/gateways/providers.js';
import { PEOPLE_USE_CASES } from './use-cases/people/providers.js';
import { SendWaiting } from './use-cases/people/send-waiting.js';
import { WEBHOOK_USE_CASES } from './use-cases/webhooks/providers.js';
import { ERRANDS, Worker } from './worker.js';

type Parts<T> = readonly (new (...parts: never[]) => T)[];

/** All of them, under one token. */
const together = <T>(provide: symbol, parts: Parts<T>) => ({
  ...{ provide, inject: [...parts] },
  useFactory: (...made: T[]) => made,
});

/** Those for whom something is made of every change. */
const FOLLOWING: Parts<Follower> = [PeopleFollower, WebhookFollower];

/** Those who carry what leaves, a channel each. */
const SENDING: Parts<Sender> = [EmailSender, GatewaySender, WebhookSender];

/** What the worker does; by hand, in this order. */
const DOING: Parts<Errand> = [Numbering, FanOut, SecondChances, SendWaiting, Courier];

export interface NotificationsSettings {
  readonly deliveries: DeliverySettings;
  readonly mail: MailSettings;
}

@Module({})
export class NotificationsModule {
  static with(settings: NotificationsSettings): DynamicModule {
    return {
      module: NotificationsModule,
      imports: [AgenciesModule, DutyModule, IncidentsModule],
      controllers: [
        ...FEED_CONTROLLERS,
        DeliveriesController,
        GatewaysController,
        NotificationsController,
        ...WEBHOOK_CONTROLLERS,
      ],
      providers: [
        ...FEED_DATA,
        ...FEED_USE_CASES,
        ...DELIVERY_DATA,
        DeliverySweep,
        ReplayDeliveries,
        ...PEOPLE_DATA,
        ...PEOPLE_USE_CASES,
        ...GATEWAY_DATA,
        ...GATEWAY_USE_CASES,
        ...MAIL_DATA,
        ...WEBHOOK_DATA,
        ...WEBHOOK_USE_CASES,
        NotificationWatch,
        Worker,
        { provide: DELIVERY_SETTINGS, useValue: settings.deliveries },
        { provide: MAIL_SETTINGS, useValue: settings.mail },
        together(FOLLOWERS, FOLLOWING),
        together(SENDERS, SENDING),
        together(ERRANDS, DOING),
      ],
    };
  }
}
