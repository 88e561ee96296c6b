import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { fieldChanges } from '../../common/precondition.js';
import { RegisterLog } from '../../common/register-log.js';
import { periodView } from '../data/period.view.js';
import { PeriodsRepository } from '../data/periods.repository.js';
import { PeriodInUse } from '../periods.problems.js';

@Injectable()
export class DeletePeriod {
  constructor(
    private readonly database: Database,
    private readonly periods: PeriodsRepository,
    private readonly log: RegisterLog,
  ) {}

  run(
    actor: Actor,
    { code, ifMatch }: { code: string; ifMatch: string | undefined },
  ): Promise<void> {
    return this.database.transaction(async (tx) => {
      const was = periodView(await this.periods.lock(tx, code));
      const { version } = was;
      const entry = { register: 'period', key: code, version } as const;
      await this.log.expect(tx, entry, ifMatch);
      if (await this.periods.hasIncidents(tx, code)) throw new PeriodInUse({ code });
      await this.periods.delete(tx, code);
      const next = { ...entry, version: version + 1 };
      const changes = fieldChanges(was, nothingOf(was));
      await this.log.record(tx, actor, next, { verb: 'deleted', changes });
    });
  }
}

const nothingOf = (view: object): object =>
  Object.fromEntries(Object.keys(view).map((field) => [field, null]));
