import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { Invalid } from '../../common/problems.js';
import { AgencyNames } from './agency-names.js';
import { type Crew, crewAt, nextCrew, untilOf } from '../domain/crew.js';
import { seesHandOvers } from '../domain/desks.js';
import { type Gap, gapsIn, type Span } from '../domain/gaps.js';
import { faultOfLook, lookSpan } from '../domain/shift-times.js';
import { type HandOverView, HandOversRepository } from './hand-overs.repository.js';
import { shiftView, type ShiftView, type WithPerson } from './shift.view.js';
import { readShifts, shiftsWithPeople, touching } from './shifts-read.js';

export interface DutyNow extends Crew<ShiftView> {
  readonly agency: string;
  readonly at: Date;
  /** When somebody next comes or goes. */
  readonly until: Date | null;
  readonly next: Crew<ShiftView>;
  /** The last one of the desk; null for those who may not read it. */
  readonly handOver: HandOverView | null;
}

// Whoever comes next is among the first of them, whatever a desk has planned for the year.
const COMING = 200;

/** What the roster of a desk says, as people and calendars ask for it. */
@Injectable()
export class DeskRoster {
  constructor(
    private readonly database: Database,
    private readonly names: AgencyNames,
    private readonly handOvers: HandOversRepository,
    private readonly clock: Clock,
  ) {}

  async now(actor: Actor, agency: string): Promise<DutyNow> {
    await this.names.of(agency);
    const at = this.clock.now();
    const shifts = await this.shifts(agency, { from: at }, COMING);
    return {
      ...{ agency, at, until: untilOf(shifts, at) },
      ...viewOf(crewAt(shifts, at)),
      next: viewOf(nextCrew(shifts, at)),
      handOver: seesHandOvers(actor, agency) ? await this.handOvers.lastOf(agency) : null,
    };
  }

  async gaps(
    agency: string,
    asked: Partial<Span>,
  ): Promise<Span & { agency: string; gaps: Gap[] }> {
    await this.names.of(agency);
    const span = lookSpan(asked, this.clock.now());
    const fault = faultOfLook(span);
    if (fault) throw new Invalid([{ parameter: 'to', rule: fault }]);
    return { agency, ...span, gaps: gapsIn(await this.shifts(agency, span), span) };
  }

  /** Those of one desk that touch a span, in the order of their starts. */
  shifts(agency: string, span: Partial<Span>, most?: number): Promise<WithPerson[]> {
    const query = touching(shiftsWithPeople(this.database.reads), agency, span);
    return readShifts(most === undefined ? query : query.limit(most));
  }
}

const viewOf = ({ lead, members }: Crew<WithPerson>): Crew<ShiftView> => ({
  lead: lead && shiftView(lead),
  members: members.map(shiftView),
});
