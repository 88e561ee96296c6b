import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { fieldChanges } from '../../../common/precondition.js';
import { RegisterLog } from '../../../common/register-log.js';
import { playbookView, type PlaybookView } from '../../data/playbooks/playbook.view.js';
import { PlaybooksRepository } from '../../data/playbooks/playbooks.repository.js';
import { type PlaybookFacts, playbookOf } from './playbook-facts.js';

@Injectable()
export class CreatePlaybook {
  constructor(
    private readonly database: Database,
    private readonly playbooks: PlaybooksRepository,
    private readonly log: RegisterLog,
  ) {}

  run(actor: Actor, code: string, facts: PlaybookFacts): Promise<PlaybookView> {
    return this.database.transaction(async (tx) => {
      const playbook = playbookOf({ code, version: 1 }, facts);
      await this.playbooks.insert(tx, playbook);
      const view = playbookView(playbook);
      const entry = { register: 'playbook', key: code, version: 1 } as const;
      await this.log.record(tx, actor, entry, { verb: 'created', changes: fieldChanges({}, view) });
      return view;
    });
  }
}
