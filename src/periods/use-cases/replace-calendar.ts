import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { RegisterLog } from '../../common/register-log.js';
import { CalendarRepository } from '../data/calendar.repository.js';
import { calendarView, type CalendarView } from '../data/calendar.view.js';
import { calendarChanges, type CalendarFacts, calendarOf } from './calendar-facts.js';

@Injectable()
export class ReplaceCalendar {
  constructor(
    private readonly database: Database,
    private readonly calendar: CalendarRepository,
    private readonly log: RegisterLog,
  ) {}

  run(actor: Actor, ifMatch: string | undefined, facts: CalendarFacts): Promise<CalendarView> {
    return this.database.transaction(async (tx) => {
      const was = await this.calendar.lock(tx);
      const entry = { register: 'calendar', key: 'calendar', version: was.version } as const;
      await this.log.expect(tx, entry, ifMatch);
      const calendar = calendarOf(facts);
      const version = was.version + 1;
      const now = calendarView({ ...calendar, version }, calendar.days);
      const changes = calendarChanges(was, now);
      if (changes.length === 0) return was;
      await this.calendar.replace(tx, { ...calendar, version });
      await this.log.record(tx, actor, { ...entry, version }, { verb: 'updated', changes });
      return now;
    });
  }
}
