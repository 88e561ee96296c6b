import { Injectable } from '@nestjs/common';
import { Database } from '../common/database.js';
import { requestContext } from '../common/request-context.js';
import { type Actor } from './actor.js';
import { SecurityLog } from './data/security-log.js';

/** For features that let something leave the desk as a file. It is noted before the first byte leaves. */
@Injectable()
export class ExportNotes {
  constructor(
    private readonly database: Database,
    private readonly log: SecurityLog,
  ) {}

  /** `subject` names what was exported; the operation that did it is told with it. */
  async made(
    { id: actorId }: Actor,
    { subject, data }: { subject: string; data: object },
  ): Promise<void> {
    const operation = requestContext.getStore()?.operation ?? 'none';
    await this.log.note(this.database.reads, {
      ...{ type: 'export.made', subject, actorId },
      data: { operation, ...data },
    });
  }
}
