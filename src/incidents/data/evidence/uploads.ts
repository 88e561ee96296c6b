import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { type Tx } from '../../../common/tx.js';
import { AttachmentUpload } from './attachment-upload.entity.js';

type Left = Pick<AttachmentUpload, 'id' | 'handle'>;

// Renewed every minute: a process must be gone, or stand still for minutes, before its uploads are taken for left behind.
const ALIVE = `now() + interval '5 minutes'`;
const RENEW_EVERY_MS = 60_000;
const AT_ONCE = 100;

/**
 * The files that are arriving, in statements of their own: what is known of an upload must outlive the transaction that fails.
 * Time is that of the database, which all processes share.
 */
@Injectable()
export class Uploads {
  constructor(private readonly database: Database) {}

  async begin(id: string): Promise<void> {
    await this.run(
      'begin',
      `INSERT INTO attachment_upload (id, alive_until, abandoned) VALUES ($1, ${ALIVE}, false)`,
      [id],
    );
  }

  async remember(id: string, handle: string): Promise<void> {
    await this.run('remember', 'UPDATE attachment_upload SET handle = $2 WHERE id = $1', [
      ...[id, handle],
    ]);
  }

  /** Says again and again that somebody works on it. Gives what stops that. */
  keepAlive(id: string): () => void {
    const renew = () =>
      this.run('renew', `UPDATE attachment_upload SET alive_until = ${ALIVE} WHERE id = $1`, [id])
        // The next turn is in time too.
        .catch(() => undefined);
    const timer = setInterval(() => void renew(), RENEW_EVERY_MS).unref();
    return () => {
      clearInterval(timer);
    };
  }

  /** It becomes an attachment with this transaction. Throws where it was given up meanwhile: its content may be gone. */
  async end(tx: Tx, id: string): Promise<void> {
    const { affected } = await tx.delete(AttachmentUpload, { id, abandoned: false });
    if (affected !== 1) throw new Error(`The upload ${id} was given up before it ended.`);
  }

  /** From now on it can become nothing. Gives what is left of it; nothing when it has become an attachment. */
  async abandon(id: string): Promise<Left | undefined> {
    const [left] = await this.run<Left>(
      'abandon',
      'UPDATE attachment_upload SET abandoned = true WHERE id = $1 RETURNING id, handle',
      [id],
    );
    return left;
  }

  /** Some of those that nobody works on any more, given up; one that is just becoming an attachment is left alone. */
  abandonDead(): Promise<Left[]> {
    return this.run<Left>(
      'abandon-dead',
      `UPDATE attachment_upload SET abandoned = true, alive_until = ${ALIVE}
        WHERE id IN (SELECT id FROM attachment_upload WHERE alive_until < now()
                      ORDER BY alive_until LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
        RETURNING id, handle`,
      [],
    );
  }

  /** The store holds nothing of it any more. */
  async forget(id: string): Promise<void> {
    await this.run('forget', 'DELETE FROM attachment_upload WHERE id = $1', [id]);
  }

  private run<R extends object = object>(name: string, text: string, values: unknown[]) {
    return this.database.statement<R>(`attachment-upload-${name}`, text, values);
  }
}
