import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { fieldChanges } from '../../../common/precondition.js';
import { RegisterLog } from '../../../common/register-log.js';
import { playbookView, type PlaybookView } from '../../data/playbooks/playbook.view.js';
import { PlaybooksRepository } from '../../data/playbooks/playbooks.repository.js';
import { type PlaybookFacts, playbookOf } from './playbook-facts.js';

/** Cases that were accepted before keep the steps they got, and the number of the version that gave them. */
@Injectable()
export class UpdatePlaybook {
  constructor(
    private readonly database: Database,
    private readonly playbooks: PlaybooksRepository,
    private readonly log: RegisterLog,
  ) {}

  run(
    actor: Actor,
    { code, ifMatch }: { code: string; ifMatch: string | undefined },
    facts: Partial<PlaybookFacts>,
  ): Promise<PlaybookView> {
    return this.database.transaction(async (tx) => {
      const was = playbookView(await this.playbooks.lock(tx, code));
      const entry = { register: 'playbook', key: code, version: was.version } as const;
      await this.log.expect(tx, entry, ifMatch);
      const version = was.version + 1;
      const playbook = playbookOf({ code, version }, merged(was, facts));
      const changes = fieldChanges(was, { ...playbookView(playbook), version: was.version });
      if (changes.length === 0) return was;
      await this.playbooks.update(tx, playbook);
      await this.log.record(tx, actor, { ...entry, version }, { verb: 'updated', changes });
      return playbookView(playbook);
    });
  }
}

/** Steps that somebody wrote here are no longer those of the source. */
const merged = (was: PlaybookView, facts: Partial<PlaybookFacts>): PlaybookFacts => ({
  ...was,
  ...(facts.steps && { verification: 'entered' }),
  ...facts,
});
