import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../agencies/agency-directory.js';
import { Clock } from '../../common/clock.js';
import { Invalid } from '../../common/problems.js';
import { Registers } from '../../common/registers.js';
import { CongressCalendar } from '../congress-calendar.js';
import { type Phase } from '../domain/phase.js';

export interface CurrentPhaseView {
  readonly agency: string;
  /** The code of the period that gives the phase; null outside all of them. */
  readonly period: string | null;
  readonly phase: Phase;
  readonly at: Date;
}

@Injectable()
export class CurrentPhase {
  constructor(
    private readonly registers: Registers,
    private readonly directory: AgencyDirectory,
    private readonly calendar: CongressCalendar,
    private readonly clock: Clock,
  ) {}

  async of(agency: string): Promise<CurrentPhaseView> {
    await this.registers.refresh();
    if (!this.directory.current().agency(agency)) {
      throw new Invalid([{ parameter: 'agency', rule: 'unknown-agency' }]);
    }
    const at = this.clock.now();
    const { code, phase } = this.calendar.current().phaseOf(agency, at);
    return { agency, period: code, phase, at };
  }
}
