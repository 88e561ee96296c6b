import { Injectable } from '@nestjs/common';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Readable } from 'node:stream';
import { Clock } from '../../common/clock.js';
import { type FileContent } from '../../common/file-answer.js';
import { text } from '../../common/localisation.js';
import { AgencyNames } from './agency-names.js';
import { DeskRoster } from './desk-roster.js';
import { type WithPerson } from './shift.view.js';

// A month back, for whoever counts the duties that were done; forward everything.
const BACK_MS = 31 * 86_400_000;

const PROGRAM = { company: 'Trực Ban', product: 'Lịch trực', language: 'VI' };

/** The roster of a desk as calendars read it (RFC 5545): names alone, since calendars are shared and copied about. */
@Injectable()
export class DutyCalendar {
  constructor(
    private readonly roster: DeskRoster,
    private readonly names: AgencyNames,
    private readonly clock: Clock,
  ) {}

  async of(agency: string): Promise<FileContent> {
    const name = await this.names.of(agency);
    const from = new Date(this.clock.now().getTime() - BACK_MS);
    const shifts = await this.roster.shifts(agency, { from });
    const calendar = ical({
      ...{ prodId: PROGRAM, method: ICalCalendarMethod.PUBLISH },
      name: text('vi', 'words', 'duty.calendar', { agency: name }),
      events: shifts.filter(({ present }) => present).map((shift) => eventOf(shift, name)),
    });
    const bytes = Buffer.from(calendar.toString());
    return { content: Readable.from([bytes]), size: bytes.length, name: `lich-truc-${agency}.ics` };
  }
}

// In UTC, which every calendar shows in its own time: a local time would need Vietnam's zone written into each file.
const eventOf = (shift: WithPerson, location: string) => ({
  ...{ id: `${shift.id}@duty.truc-ban`, sequence: shift.version - 1, stamp: shift.updatedAt },
  ...{ start: shift.startsAt, end: shift.endsAt, status: ICalEventStatus.CONFIRMED, location },
  summary: text('vi', 'words', `duty.${shift.role}`, { name: shift.person.name }),
});
