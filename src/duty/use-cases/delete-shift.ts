import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { ShiftDesk } from '../data/shift-desk.js';

@Injectable()
export class DeleteShift {
  constructor(
    private readonly database: Database,
    private readonly desk: ShiftDesk,
  ) {}

  run(actor: Actor, at: { id: string; ifMatch: string | undefined }): Promise<void> {
    return this.database.transaction(async (tx) => {
      await this.desk.remove(tx, actor, await this.desk.open(tx, actor, at));
    });
  }
}
