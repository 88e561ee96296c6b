import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { NotificationsRepository } from '../../data/people/notifications.repository.js';

// Half a year: the record of a case is kept in the case.
const KEPT_DAYS = 180;
const DAY_MS = 86_400_000;
const AT_ONCE = 1000;

/** What was read long ago is of no use to anybody. */
@Injectable()
export class ForgetRead {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationsRepository,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS);
    let removed: number;
    do {
      removed = await this.database.transaction((tx) =>
        this.notifications.removeRead(tx, before, AT_ONCE),
      );
    } while (removed === AT_ONCE);
  }
}
