import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { invalidAt } from '../../../common/problems.js';
import { RegisterLog } from '../../../common/register-log.js';
import { type Tx } from '../../../common/tx.js';
import { type Upload } from '../../../common/upload.js';
import { type Column } from '../../domain/import/columns.js';
import { type Planned } from '../../domain/import/plan.js';
import { expectAsSeen, planDigest } from './as-seen.js';
import { type Importable } from './column-names.js';
import { importView, type ImportView } from './import.view.js';
import { planOf, readingOf, type RowRules, type Subject } from './planner.js';
import { SheetReader } from './sheet-reader.js';

/** What somebody sends in, and by what rules each row is to be judged. */
export interface ImportWish<Facts extends object> {
  readonly upload: Upload<{ readonly plan?: string }>;
  readonly dryRun: boolean;
  readonly rules: RowRules<Facts>;
}

interface Kept {
  readonly code: string;
  readonly version: number;
}

type Existing<Entry> = ReadonlyMap<string, Entry>;

/** A register that files are brought into. */
export interface Target<Entry extends Kept, Facts extends object> extends Omit<
  Subject<Entry, Facts>,
  'existing' | 'rules'
> {
  readonly register: Importable;
  readonly columns: readonly Column[];
  readonly read: () => Promise<Existing<Entry>>;
  /** The same, with everybody else kept from changing it until the transaction ends. */
  readonly lock: (tx: Tx) => Promise<Existing<Entry>>;
  /** What can only be judged beside the other rows and the other registers. */
  readonly together: (
    plan: readonly Planned<Entry>[],
    existing: Existing<Entry>,
  ) => Promise<Planned<Entry>[]>;
  readonly insert: (tx: Tx, made: readonly Entry[]) => Promise<void>;
  readonly update: (tx: Tx, changed: Entry) => Promise<void>;
}

/** The way of a file into a register: shown what it would do, or done as it was shown. All of its rows, or none. */
@Injectable()
export class RegisterImport {
  constructor(
    private readonly database: Database,
    private readonly sheets: SheetReader,
    private readonly log: RegisterLog,
  ) {}

  async run<Entry extends Kept, Facts extends object>(
    actor: Actor,
    { upload, dryRun, rules }: ImportWish<Facts>,
    target: Target<Entry, Facts>,
  ): Promise<ImportView> {
    const { sheet, fields, name } = await this.sheets.receive(upload);
    const { register } = target;
    const reading = readingOf(register, target.columns, sheet);
    const planned = async (existing: Existing<Entry>) =>
      target.together(await planOf(reading, { ...target, existing, rules }), existing);
    const shown = {
      dryRun,
      register,
      ignored: reading.ignored,
      file: { name, format: sheet.format },
    };
    if (dryRun) {
      const plan = await planned(await target.read());
      return importView(plan, { ...shown, digest: planDigest(plan) });
    }
    // Nobody overwrites what they have not seen: whoever writes says which dry run they have read.
    const seen = fields.plan;
    if (seen === undefined) throw invalidAt('/plan', 'required');
    return this.database.transaction(async (tx) => {
      const plan = await planned(await target.lock(tx));
      expectAsSeen(plan, { register, seen });
      await this.write(tx, actor, plan, target);
      return importView(plan, { ...shown, digest: seen });
    });
  }

  private async write<Entry extends Kept, Facts extends object>(
    tx: Tx,
    actor: Actor,
    plan: readonly Planned<Entry>[],
    { register, insert, update }: Target<Entry, Facts>,
  ): Promise<void> {
    const changed = plan.flatMap(({ before, after, changes }) =>
      after && changes.length > 0 ? [{ before, after, changes }] : [],
    );
    await insert(
      tx,
      changed.flatMap(({ before, after }) => (before ? [] : [after])),
    );
    for (const { before, after } of changed) if (before) await update(tx, after);
    const entries = changed.map(({ before, after: { code: key, version }, changes }) => ({
      ...{ register, key, version, changes, verb: before ? 'updated' : 'created' },
    }));
    await this.log.recordAll(tx, actor, entries);
  }
}
