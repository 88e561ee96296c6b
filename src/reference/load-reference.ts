import { Injectable } from '@nestjs/common';
import { Agency } from '../agencies/agency.entity.js';
import { Clock } from '../common/clock.js';
import { Database } from '../common/database.js';
import { loadAgencies } from './load-agencies.js';
import { loadCalendar } from './load-calendar.js';
import { loadPeriods } from './load-periods.js';
import { loadPlaybooks } from './load-playbooks.js';
import { loadRuleTables } from './load-rule-tables.js';

/** Fills an empty database with the province's reference data; one that has agencies is left as its administrators made it. */
@Injectable()
export class LoadReference {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run(): Promise<void> {
    return this.database.transaction(async (tx) => {
      await tx.query('LOCK TABLE agency IN SHARE ROW EXCLUSIVE MODE');
      await loadPlaybooks(tx);
      if (await tx.existsBy(Agency, {})) return;
      await loadAgencies(tx);
      await loadPeriods(tx);
      await loadCalendar(tx);
      await loadRuleTables(tx, this.clock.now());
    });
  }
}
