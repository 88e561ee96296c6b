import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Database } from '../../common/database.js';
import { type Tx } from '../../common/tx.js';
import { CalendarDay } from '../calendar-day.entity.js';
import { WorkingHours } from '../working-calendar.entity.js';
import { calendarView, type CalendarView } from './calendar.view.js';

export interface StoredCalendar extends Pick<WorkingHours, 'hours' | 'weekdays' | 'version'> {
  readonly days: readonly Readonly<CalendarDay>[];
}

const ONLY_ROW = { onlyRow: true };

@Injectable()
export class CalendarRepository {
  constructor(private readonly database: Database) {}

  read(): Promise<CalendarView> {
    return this.database.snapshot(async (reads) => {
      const hours = await reads.findOneByOrFail(WorkingHours, ONLY_ROW);
      return calendarView(hours, await daysOf(reads));
    });
  }

  async lock(tx: Tx): Promise<CalendarView> {
    const hours = await tx.findOneOrFail(WorkingHours, {
      where: ONLY_ROW,
      lock: { mode: 'pessimistic_write' },
    });
    return calendarView(hours, await daysOf(tx));
  }

  async replace(tx: Tx, { days, ...row }: StoredCalendar): Promise<void> {
    await tx.update(WorkingHours, ONLY_ROW, row);
    await tx.createQueryBuilder().delete().from(CalendarDay).execute();
    if (days.length > 0) await tx.insert(CalendarDay, [...days]);
  }
}

const daysOf = (reads: EntityManager): Promise<CalendarDay[]> =>
  reads.find(CalendarDay, { order: { day: 'ASC' } });
