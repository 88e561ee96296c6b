import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Clock } from '../../common/clock.js';
import { Registers } from '../../common/registers.js';
import { possibleMoves } from '../domain/move.js';
import { CaseFile } from './case-file.js';
import { IncidentsRepository } from './incidents.repository.js';

@Injectable()
export class PossibleMoves {
  constructor(
    private readonly incidents: IncidentsRepository,
    private readonly file: CaseFile,
    private readonly registers: Registers,
    private readonly clock: Clock,
  ) {}

  /** What the person can do with the case now, and what stands in the way of the rest. */
  async of(actor: Actor, code: string) {
    await this.registers.refresh();
    const incident = await this.incidents.seen(actor, code);
    const moment = this.file.moment(actor, this.clock.now());
    const computed = this.file.rules.assess(incident).severity;
    return { items: possibleMoves({ ...incident, computed }, actor, moment) };
  }
}
