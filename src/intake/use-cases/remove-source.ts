import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { SourceDesk } from '../data/sources/source-desk.js';

/** Nothing more is taken in for it; the alerts that it has sent stay with their cases, and with its name. */
@Injectable()
export class RemoveSource {
  constructor(
    private readonly database: Database,
    private readonly desk: SourceDesk,
  ) {}

  async run(actor: Actor, at: { id: string; ifMatch: string | undefined }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const was = await this.desk.open(tx, at);
      const now = { ...was, removedAt: this.desk.now() };
      await this.desk.change(tx, actor, { was, now, verb: 'deleted' });
    });
  }
}
