import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import {
  NotificationsRepository,
  type ReadUntil,
} from '../../data/people/notifications.repository.js';

@Injectable()
export class MarkRead {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationsRepository,
    private readonly clock: Clock,
  ) {}

  run({ id }: Actor, until: ReadUntil): Promise<{ readonly unread: number }> {
    return this.database.transaction(async (tx) => {
      await this.notifications.markRead(tx, id, until, this.clock.now());
      return { unread: await this.notifications.unread(id, tx) };
    });
  }
}
