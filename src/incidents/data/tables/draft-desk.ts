import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { RegisterLog } from '../../../common/register-log.js';
import { Registers } from '../../../common/registers.js';
import { type Tx } from '../../../common/tx.js';
import { type TableChange, type TableName, withEdit } from '../../domain/tables/draft.js';
import { DraftSettled, NoDraft } from '../../domain/tables/problems.js';
import { personRef } from '../incident-view.js';
import { RuleTables } from '../rule-tables.js';
import { draftView, editIn, type TableDraftView } from './draft-view.js';
import { type Outcome, type TableDraft } from './table-draft.entity.js';
import { TableDraftsRepository } from './table-drafts.repository.js';

/** Where a table stands, held until the transaction ends. */
export interface Standing {
  readonly inForce: number;
  readonly open: TableDraft | null;
  /** What If-Match names: the open draft, or the table in force where there is none. */
  readonly version: number;
  /** The number of the next draft. */
  readonly next: number;
}

export interface Settlement {
  readonly outcome: Outcome;
  readonly actor: Actor;
  readonly at: Date;
  readonly note?: string | undefined;
}

/** The steps that every change of a table has in common: hold it, settle what was open, write it down. */
@Injectable()
export class DraftDesk {
  constructor(
    private readonly drafts: TableDraftsRepository,
    private readonly tables: RuleTables,
    private readonly registers: Registers,
    private readonly log: RegisterLog,
  ) {}

  /** The open draft for whoever may read it, and the registers as new as it. */
  async read(name: TableName): Promise<TableDraft> {
    const draft = await this.drafts.openOne(name);
    if (!draft) throw new NoDraft({ table: name });
    await this.registers.refresh();
    return draft;
  }

  async show(name: TableName): Promise<TableDraftView> {
    return this.view(await this.read(name));
  }

  /** For a new draft: 428 and 412 by the draft it replaces, or else by the table it is made from. */
  async hold(tx: Tx, name: TableName, ifMatch: string | undefined): Promise<Standing> {
    const { inForce, newest } = await this.lock(tx, name);
    const open = newest?.outcome === null ? newest : null;
    const version = open?.version ?? inForce;
    await this.log.expect(tx, { register: 'table', key: name, version }, ifMatch);
    return { inForce, open, version, next: Math.max(inForce, newest?.version ?? 0) + 1 };
  }

  /** For what becomes of the draft that was read: 404, 428, 412, and 409 where somebody was first. */
  async holdDraft(tx: Tx, name: TableName, ifMatch: string | undefined): Promise<TableDraft> {
    const { newest } = await this.lock(tx, name);
    if (!newest) throw new NoDraft({ table: name });
    const { version, outcome } = newest;
    await this.log.expect(tx, { register: 'table', key: name, version }, ifMatch);
    if (outcome !== null) throw new DraftSettled({ table: name, version, became: outcome });
    return newest;
  }

  async open(tx: Tx, actor: Actor, draft: TableDraft): Promise<TableDraftView> {
    await this.drafts.insert(tx, draft);
    const view = this.view(draft);
    await this.record(tx, actor, draft, { verb: 'drafted', changes: view.changes });
    return view;
  }

  async settle(
    tx: Tx,
    draft: TableDraft,
    { outcome, actor, at, note }: Settlement,
  ): Promise<TableDraftView> {
    const settled = {
      ...draft,
      ...{ outcome, decidedBy: personRef(actor), decidedAt: at, decisionNote: note ?? null },
    };
    await this.drafts.settle(tx, settled);
    const changes = [{ field: 'outcome', from: 'open', to: outcome }];
    await this.record(tx, actor, draft, { verb: VERBS[outcome], changes });
    return this.view(settled);
  }

  /** Under the number of the draft, so that what was read and what decides from now on are one. */
  async putInForce(tx: Tx, draft: TableDraft, at: Date): Promise<void> {
    const { name, version, note } = draft;
    const content = withEdit(this.tables.inForce(), editIn(draft), version)[name];
    await this.drafts.putInForce(tx, { name, version, content, note, inForceAt: at });
  }

  private view(draft: TableDraft): TableDraftView {
    return draftView(draft, this.tables.inForce());
  }

  /** The registers are as new as what is held, for who held it before may have changed them. */
  private async lock(tx: Tx, name: TableName) {
    const standing = await this.drafts.lock(tx, name);
    await this.registers.refresh(tx);
    return standing;
  }

  private record(
    tx: Tx,
    actor: Actor,
    { name, version }: TableDraft,
    what: { readonly verb: string; readonly changes: readonly TableChange[] },
  ): Promise<void> {
    return this.log.record(tx, actor, { register: 'table', key: name, version }, what);
  }
}

const VERBS: Readonly<Record<Outcome, string>> = {
  'in-force': 'put-in-force',
  declined: 'declined',
  discarded: 'discarded',
  replaced: 'replaced',
};
