import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { fieldChanges } from '../../common/precondition.js';
import { invalidAt } from '../../common/problems.js';
import { RegisterLog } from '../../common/register-log.js';
import { PeriodsRepository } from '../data/periods.repository.js';
import { periodView, type PeriodView } from '../data/period.view.js';
import { type PeriodFacts, periodOf, windowsSaid } from './period-facts.js';

@Injectable()
export class CreatePeriod {
  constructor(
    private readonly database: Database,
    private readonly periods: PeriodsRepository,
    private readonly log: RegisterLog,
  ) {}

  run(actor: Actor, code: string, facts: PeriodFacts): Promise<PeriodView> {
    return this.database.transaction(async (tx) => {
      const windows = windowsSaid(facts.level, facts);
      if (!windows) throw invalidAt('/windows', 'windows-or-congress');
      await this.periods.refuseUnknownPlaces(tx, facts.scope);
      const period = periodOf({ code, version: 1 }, facts, windows);
      await this.periods.insert(tx, period);
      const view = periodView(period);
      const entry = { register: 'period', key: code, version: 1 } as const;
      await this.log.record(tx, actor, entry, { verb: 'created', changes: fieldChanges({}, view) });
      return view;
    });
  }
}
