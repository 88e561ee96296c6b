import { Injectable } from '@nestjs/common';
import { Registers } from '../../common/registers.js';
import { type Tx } from '../../common/tx.js';
import { type MachineCase } from '../machine-case.js';
import { Incident } from './incident.entity.js';
import { MergedReports } from './merged-reports.js';

/** Cases for the machine that reported them. Whose they are, it knows: these queries see all agencies'. */
@Injectable()
export class ReportedCases {
  constructor(
    private readonly merged: MergedReports,
    private readonly registers: Registers,
  ) {}

  /** Those that have not ended, held until the transaction ends, always in the order of their ids. */
  async lockOpenOfAllAgencies(
    tx: Tx,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, MachineCase>> {
    // What is noted in them is judged by the rules of today.
    await this.registers.refresh(tx);
    const incidents = await tx
      .createQueryBuilder(Incident, 'incident')
      .where('incident.id = ANY(:ids)', { ids })
      .andWhere('(incident.endedAt IS NULL OR incident.mergedInto IS NOT NULL)')
      .orderBy('incident.id')
      .setLock('pessimistic_write')
      .getMany();
    const cases = new Map<string, MachineCase>();
    for (const incident of incidents) {
      const { id, code, restricted } = incident;
      const state = await this.stateOf(tx, incident);
      if (state) cases.set(id, { id, code, restricted, state });
    }
    return cases;
  }

  /** Nothing for a report whose main case has ended. */
  private async stateOf(
    tx: Tx,
    { id, mergedInto }: Incident,
  ): Promise<MachineCase['state'] | null> {
    if (mergedInto === null) return 'open';
    const last = (await this.merged.above(tx, id)).at(-1);
    const main = last === undefined ? null : await tx.findOneBy(Incident, { id: last });
    return main?.endedAt === null ? 'merged' : null;
  }
}
