import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AgencyDirectory, type DirectorySnapshot } from '../agencies/agency-directory.js';
import { type Kept, Registers } from '../common/registers.js';
import { CalendarDay } from './calendar-day.entity.js';
import { Period } from './congress-period.entity.js';
import { type CongressPeriod, type Phase, phaseAt, type Unit } from './domain/phase.js';
import {
  addWorkingTime,
  workingDayMinutes,
  workingMinutesBetween,
  type WorkingCalendar,
} from './domain/working-time.js';
import { windowsOfRow } from './window-columns.js';
import { WorkingHours } from './working-calendar.entity.js';

export interface WorkingTime {
  /** The first instant by which so many minutes of working time have passed. */
  add(from: Date, minutes: number): Date;
  /** Minutes of working time, with fractions. */
  between(from: Date, until: Date): number;
  readonly dayMinutes: number;
}

export interface CalendarSnapshot {
  /** The highest phase of all periods that cover the agency, and the period that gives it. */
  phaseOf(agencyCode: string, at: Date): { code: string | null; phase: Phase };
  readonly workingTime: WorkingTime;
}

interface Rows {
  readonly periods: readonly CongressPeriod[];
  readonly calendar: WorkingCalendar;
}

/** Congresses and working hours in memory, for whoever decides by them within a request; refresh the registers first. */
@Injectable()
export class CongressCalendar {
  private readonly kept: Kept<Rows>;

  constructor(
    registers: Registers,
    private readonly directory: AgencyDirectory,
  ) {
    this.kept = registers.keep(readRows);
  }

  current(): CalendarSnapshot {
    const { periods, calendar } = this.kept();
    const directory = this.directory.current();
    return {
      phaseOf: (agencyCode, at) =>
        phaseAt(periods, unitOf(directory, agencyCode), at, calendar.utcOffsetMinutes),
      workingTime: {
        add: (from, minutes) => addWorkingTime(calendar, from, minutes),
        between: (from, until) => workingMinutesBetween(calendar, from, until),
        dayMinutes: workingDayMinutes(calendar),
      },
    };
  }
}

function unitOf(directory: DirectorySnapshot, code: string): Unit {
  const agency = directory.agency(code);
  if (!agency) throw new Error(`There is no agency ${code} to ask the phase of.`);
  return { code, kind: agency.kind, ancestors: directory.ancestorsOf(code) };
}

async function readRows(reads: EntityManager): Promise<Rows> {
  const periods = await reads.find(Period);
  const hours = await reads.findOneByOrFail(WorkingHours, { onlyRow: true });
  const days = await reads.find(CalendarDay);
  const named = (working: boolean) =>
    new Set(days.filter((one) => one.working === working).map(({ day }) => day));
  return {
    periods: periods.map((period) => ({
      code: period.code,
      level: period.level,
      scope: period.scope,
      ...windowsOfRow(period),
    })),
    calendar: {
      utcOffsetMinutes: hours.utcOffsetMinutes,
      hours: hours.hours,
      weekdays: hours.weekdays,
      holidays: named(false),
      extraWorkingDays: named(true),
    },
  };
}
