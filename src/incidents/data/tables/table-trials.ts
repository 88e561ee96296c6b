import { Injectable } from '@nestjs/common';
import { Registers } from '../../../common/registers.js';
import {
  type Edit,
  type RulesInForce,
  type TableName,
  withEdit,
} from '../../domain/tables/draft.js';
import {
  compared,
  type Comparison,
  type Outcome,
  outcomeOf,
} from '../../domain/tables/simulation.js';
import { DeskRules, type Ratable } from '../desk-rules.js';
import { RuleTables } from '../rule-tables.js';
import { DraftDesk } from './draft-desk.js';
import { editIn } from './draft-view.js';

/** A table on trial beside the one in force. */
export interface Trial {
  /** The number in force. */
  readonly version: number;
  /** The number of the draft; null for a table that was only sent along. */
  readonly draft: number | null;
  readonly compare: (report: Ratable) => Comparison;
}

/** What the desk would decide with another table, all else as it is now. */
@Injectable()
export class TableTrials {
  constructor(
    private readonly desk: DraftDesk,
    private readonly tables: RuleTables,
    private readonly rules: DeskRules,
    private readonly registers: Registers,
  ) {}

  /** 404 where the draft is wanted and there is none. */
  async ofDraft(name: TableName): Promise<Trial> {
    const draft = await this.desk.read(name);
    return this.trial(editIn(draft), draft.version);
  }

  /** `check` refuses what is not sound, by registers as new as they are. */
  async ofEdit(edit: Edit, check: () => void): Promise<Trial> {
    await this.registers.refresh();
    check();
    return this.trial(edit, null);
  }

  // Both sets of tables are taken here once: a table that comes into force meanwhile changes nothing in the middle.
  private trial(edit: Edit, draft: number | null): Trial {
    const now = this.tables.inForce();
    const { version } = now[edit.name];
    const then = withEdit(now, edit, draft ?? version + 1);
    const [before, after] = [this.judge(now), this.judge(then)];
    return { version, draft, compare: (report) => compared(before(report), after(report)) };
  }

  private judge(tables: RulesInForce): (report: Ratable) => Outcome {
    const rules = this.rules.under(tables);
    return (report) => {
      const assessment = rules.assess(report);
      const routing = rules.route(report, assessment.severity, assessment);
      return outcomeOf(assessment, routing, tables.deadlines, report.phase);
    };
  }
}
