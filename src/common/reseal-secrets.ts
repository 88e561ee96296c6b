import { Injectable } from '@nestjs/common';
import { Database } from './database.js';
import { CannotOpen, SecretBox } from './secret-box.js';
import { type Tx } from './tx.js';

/** A column of sealed texts; a row's context is `<purpose>:<key of the row>`. */
interface SealedColumn {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly purpose: string;
}

// A new column of secrets needs a line here, or it is lost with the key that sealed it.
const SEALED: readonly SealedColumn[] = [
  { table: 'totp_secret', key: 'user_id', column: 'secret', purpose: 'totp' },
  { table: 'webhook', key: 'id', column: 'secret', purpose: 'webhook' },
  { table: 'webhook', key: 'id', column: 'previous_secret', purpose: 'webhook-previous' },
  { table: 'gateway', key: 'id', column: 'secret', purpose: 'gateway' },
];

export interface Resealed {
  readonly fresh: number;
  readonly changed: number;
  /** Sealed by a key that is none of the desk's any more, or damaged. */
  readonly lost: number;
}

type Outcome = keyof Resealed | 'kept';

/** Seals anew, by the first key, what an older one has sealed: after that the older one can be thrown away. */
@Injectable()
export class ResealSecrets {
  constructor(
    private readonly database: Database,
    private readonly box: SecretBox,
  ) {}

  async run(): Promise<Resealed> {
    const outcomes: Outcome[] = [];
    for (const column of SEALED) {
      const keys = await this.database.reads.query<{ key: string }[]>(
        `SELECT ${column.key}::text AS key FROM ${column.table} WHERE ${column.column} IS NOT NULL ORDER BY 1`,
      );
      for (const { key } of keys) {
        outcomes.push(await this.database.transaction((tx) => this.reseal(tx, column, key)));
      }
    }
    const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length;
    const changed = count('changed');
    return { fresh: count('kept') + changed, changed, lost: count('lost') };
  }

  private async reseal(tx: Tx, sealed: SealedColumn, key: string): Promise<Outcome> {
    const { table, column, purpose } = sealed;
    const where = `WHERE ${sealed.key}::text = $1`;
    const [row] = await tx.query<{ text: string | null }[]>(
      `SELECT ${column} AS text FROM ${table} ${where} FOR UPDATE`,
      [key],
    );
    if (!row?.text) return 'kept';
    try {
      const secret = this.box.open(row.text, `${purpose}:${key}`);
      if (this.box.isFresh(row.text)) return 'kept';
      const text = this.box.seal(secret, `${purpose}:${key}`);
      await tx.query(`UPDATE ${table} SET ${column} = $2 ${where}`, [key, text]);
      return 'changed';
    } catch (error) {
      if (error instanceof CannotOpen) return 'lost';
      throw error;
    }
  }
}
