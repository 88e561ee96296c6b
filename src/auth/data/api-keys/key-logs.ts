import { Injectable } from '@nestjs/common';
import { type FieldChange } from '../../../common/precondition.js';
import { type Entry, RegisterLog } from '../../../common/register-log.js';
import { type Tx } from '../../../common/tx.js';
import { type Actor } from '../../actor.js';
import { type SecurityEventType } from '../../domain/security-events.js';
import { SecurityLog } from '../security-log.js';
import { type ApiKey } from './api-key.entity.js';

export interface KeyChange {
  /** Past tense, for the register's log. */
  readonly verb: 'created' | 'updated' | 'rotated' | 'revoked';
  readonly type: SecurityEventType;
}

export const entryOf = ({ id: key, version }: ApiKey): Entry => ({
  ...{ register: 'api-key', key, version },
});

/** The two logs that tell of keys. */
@Injectable()
export class KeyLogs {
  constructor(
    private readonly register: RegisterLog,
    private readonly security: SecurityLog,
  ) {}

  expect(tx: Tx, entry: Entry, ifMatch: string | undefined): Promise<void> {
    return this.register.expect(tx, entry, ifMatch);
  }

  async note(
    tx: Tx,
    actor: Actor,
    noted: { key: ApiKey; change: KeyChange; changes: readonly FieldChange[] },
  ): Promise<void> {
    const { key, change, changes } = noted;
    await this.register.record(tx, actor, entryOf(key), { verb: change.verb, changes });
    const { agencyCode: agency, scopes } = key;
    await this.security.note(tx, {
      ...{ type: change.type, subject: key.id, actorId: actor.id },
      data: { agency, scopes, fields: changes.map(({ field }) => field) },
    });
  }
}
