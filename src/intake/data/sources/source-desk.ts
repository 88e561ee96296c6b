import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { type FieldChange, fieldChanges } from '../../../common/precondition.js';
import { type Entry, RegisterLog } from '../../../common/register-log.js';
import { type Tx } from '../../../common/tx.js';
import { type IntakeSource } from './intake-source.entity.js';
import { intakeSourceView, type IntakeSourceView } from './intake-source.view.js';
import { IntakeSourcesRepository } from './intake-sources.repository.js';

const entryOf = ({ id: key, version }: IntakeSource): Entry => ({
  ...{ register: 'intake-source', key, version },
});

/** Sources as they are made, changed and removed, each time with its line in the register's log. */
@Injectable()
export class SourceDesk {
  constructor(
    private readonly sources: IntakeSourcesRepository,
    private readonly log: RegisterLog,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** Held for a change: 404, 428, 412. */
  async open(
    tx: Tx,
    { id, ifMatch }: { id: string; ifMatch: string | undefined },
  ): Promise<IntakeSource> {
    const source = await this.sources.lock(tx, id);
    await this.log.expect(tx, entryOf(source), ifMatch);
    return source;
  }

  async create(tx: Tx, actor: Actor, source: IntakeSource): Promise<IntakeSourceView> {
    await this.sources.insert(tx, source);
    const view = intakeSourceView(source);
    await this.note(tx, actor, source, { verb: 'created', changes: fieldChanges({}, view) });
    return view;
  }

  /** The same source where nothing of it changes. */
  async change(
    tx: Tx,
    actor: Actor,
    { was, now, verb }: { was: IntakeSource; now: IntakeSource; verb: 'updated' | 'deleted' },
  ): Promise<IntakeSourceView> {
    const before = intakeSourceView(was);
    const changes = fieldChanges(
      before,
      verb === 'deleted' ? nothingOf(before) : intakeSourceView(now),
    );
    if (verb === 'updated' && changes.length === 0) return intakeSourceView(was);
    const source = { ...now, version: was.version + 1 };
    await this.sources.update(tx, source);
    await this.note(tx, actor, source, { verb, changes });
    return intakeSourceView(source);
  }

  private note(
    tx: Tx,
    actor: Actor,
    source: IntakeSource,
    change: { verb: string; changes: readonly FieldChange[] },
  ): Promise<void> {
    return this.log.record(tx, actor, entryOf(source), change);
  }
}

const nothingOf = (view: object): object =>
  Object.fromEntries(Object.keys(view).map((field) => [field, null]));
