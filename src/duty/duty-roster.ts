import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { readShifts, shiftsWithPeople, touching } from './data/shifts-read.js';
import { crewAt } from './domain/crew.js';

/** Ids of persons. */
export interface OnDuty {
  readonly lead: string | null;
  readonly members: readonly string[];
}

/** For those who must reach somebody: only people who are still active at that desk. */
@Injectable()
export class DutyRoster {
  async onDuty(reads: EntityManager, agency: string, at: Date): Promise<OnDuty> {
    // The end of a span is no part of it, so this one begins and ends where somebody is there.
    const span = { from: at, to: new Date(at.getTime() + 1) };
    const shifts = await readShifts(touching(shiftsWithPeople(reads), agency, span));
    const { lead, members } = crewAt(shifts, at);
    return { lead: lead?.personId ?? null, members: members.map(({ personId }) => personId) };
  }
}
