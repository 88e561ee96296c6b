import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { invalidAt } from '../../../common/problems.js';
import { DeskKnowledge } from '../../data/tables/desk-knowledge.js';
import { GivenReports, type ReportToTry } from '../../data/tables/given-reports.js';
import { PastReports } from '../../data/tables/past-reports.js';
import { TableTrials, type Trial } from '../../data/tables/table-trials.js';
import { type Edit, type TableName } from '../../domain/tables/draft.js';
import { summaryOf } from '../../domain/tables/simulation.js';

/** What a table is tried on: given reports, past ones, or both; the newest past ones where nothing is said. */
export interface Simulation {
  readonly name: TableName;
  /** The open draft where none is given. */
  readonly edit?: Edit | undefined;
  readonly reports?: readonly ReportToTry[] | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  readonly last?: number | undefined;
}

const USUAL_PAST = 100;
/** So that one call stays within seconds. */
export const MOST_PAST = 1000;

/** What would change if a table were in force: stores nothing. */
@Injectable()
export class SimulateTable {
  constructor(
    private readonly trials: TableTrials,
    private readonly knowledge: DeskKnowledge,
    private readonly given: GivenReports,
    private readonly past: PastReports,
  ) {}

  async run(actor: Actor, simulation: Simulation): Promise<object> {
    const { reports = [] } = simulation;
    refuseBackward(simulation);
    const trial = await this.begin(simulation);
    const given = this.given.ratable(reports, actor.agency);
    return {
      ...{ version: trial.version, draft: trial.draft },
      reports: given.map((report) => trial.compare(report)),
      incidents: wantsPast(simulation) ? await this.tried(actor, simulation, trial) : null,
    };
  }

  private begin({ name, edit }: Simulation): Promise<Trial> {
    if (!edit) return this.trials.ofDraft(name);
    return this.trials.ofEdit(edit, () => {
      this.knowledge.refuseUnsound(edit, '/table');
    });
  }

  /** Counts of all; of those that change the ones that the person may read, by their codes. */
  private async tried(actor: Actor, { from, to, last }: Simulation, { compare }: Trial) {
    const most = last ?? (from || to ? MOST_PAST : USUAL_PAST);
    const { reports, complete } = await this.past.ofAllAgencies(actor, { from, to, most });
    const tried = reports.map(({ code, ...report }) => ({ code, ...compare(report) }));
    return {
      ...summaryOf(tried),
      complete,
      items: tried.filter(({ code, changes }) => code !== null && changes.length > 0),
    };
  }
}

/** Given reports alone are tried where no past ones are asked for. */
const wantsPast = ({ reports, from, to, last }: Simulation): boolean =>
  [from, to, last].some((one) => one !== undefined) || reports === undefined;

function refuseBackward({ from, to }: Simulation): void {
  if (from && to && to < from) throw invalidAt('/to', 'not-before-from');
}
