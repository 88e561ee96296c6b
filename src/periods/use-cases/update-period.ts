import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { fieldChanges } from '../../common/precondition.js';
import { RegisterLog } from '../../common/register-log.js';
import { PeriodsRepository } from '../data/periods.repository.js';
import { periodView, type PeriodView } from '../data/period.view.js';
import { type PeriodFacts, periodOf, windowsSaid } from './period-facts.js';

@Injectable()
export class UpdatePeriod {
  constructor(
    private readonly database: Database,
    private readonly periods: PeriodsRepository,
    private readonly log: RegisterLog,
  ) {}

  run(
    actor: Actor,
    { code, ifMatch }: { code: string; ifMatch: string | undefined },
    facts: Partial<PeriodFacts>,
  ): Promise<PeriodView> {
    return this.database.transaction(async (tx) => {
      const was = periodView(await this.periods.lock(tx, code));
      const entry = { register: 'period', key: code, version: was.version } as const;
      await this.log.expect(tx, entry, ifMatch);
      if (facts.scope) await this.periods.refuseUnknownPlaces(tx, facts.scope);
      const version = was.version + 1;
      const period = changed(was, version, facts);
      const changes = fieldChanges(was, { ...periodView(period), version: was.version });
      if (changes.length === 0) return was;
      await this.periods.update(tx, period);
      await this.log.record(tx, actor, { ...entry, version }, { verb: 'updated', changes });
      return periodView(period);
    });
  }
}

function changed(was: PeriodView, version: number, facts: Partial<PeriodFacts>) {
  const windows = windowsSaid(facts.level ?? was.level, facts) ?? was.windows;
  // Days that somebody entered here are no longer those of the source.
  const moved = JSON.stringify(windows) !== JSON.stringify(was.windows);
  const datesStatus = moved ? 'entered' : was.datesStatus;
  return periodOf({ code: was.code, version }, { ...was, datesStatus, ...facts }, windows);
}
