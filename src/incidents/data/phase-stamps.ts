import { Injectable } from '@nestjs/common';
import { Registers } from '../../common/registers.js';
import { type Tx } from '../../common/tx.js';
import { DeskRules } from './desk-rules.js';
import { Incident } from './incident.entity.js';

/** The phases that open cases carry, compared with those their units are in. */
@Injectable()
export class PhaseStamps {
  constructor(
    private readonly rules: DeskRules,
    private readonly registers: Registers,
  ) {}

  /** Some open cases whose phase is no longer true; those that somebody works on right now come next time. */
  async lockOutdatedOfAllAgencies(tx: Tx, at: Date, most: number): Promise<Incident[]> {
    await this.registers.refresh(tx);
    const stamped = await tx.query<{ agency: string; phase: string; period: string | null }[]>(
      `SELECT DISTINCT reporter_agency AS agency, phase, period_code AS period
         FROM incident WHERE ended_at IS NULL`,
    );
    const outdated = stamped.filter(({ agency, phase, period }) => {
      const now = this.rules.periodOf(agency, at);
      return now.phase !== phase || now.code !== period;
    });
    if (outdated.length === 0) return [];
    return tx
      .createQueryBuilder(Incident, 'incident')
      .where(
        `incident.endedAt IS NULL AND (incident.reporterAgency, incident.phase, COALESCE(incident.periodCode, '')) IN
           (SELECT * FROM unnest(:agencies::text[], :phases::text[], :periods::text[]))`,
        {
          agencies: outdated.map(({ agency }) => agency),
          phases: outdated.map(({ phase }) => phase),
          periods: outdated.map(({ period }) => period ?? ''),
        },
      )
      .orderBy('incident.id')
      .limit(most)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }
}
