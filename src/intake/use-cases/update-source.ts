import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { type IntakeSourceView } from '../data/sources/intake-source.view.js';
import { SourceChecks } from '../data/sources/source-checks.js';
import { SourceDesk } from '../data/sources/source-desk.js';
import { mappingOf, type SourceFacts } from './source-facts.js';

/** What comes from now on is mapped anew; cases that there are stay as they are. */
@Injectable()
export class UpdateSource {
  constructor(
    private readonly database: Database,
    private readonly checks: SourceChecks,
    private readonly desk: SourceDesk,
  ) {}

  run(
    actor: Actor,
    at: { id: string; ifMatch: string | undefined },
    facts: Partial<SourceFacts>,
  ): Promise<IntakeSourceView> {
    return this.database.transaction(async (tx) => {
      const was = await this.desk.open(tx, at);
      const { name, windowMinutes, hourlyLimit, ...said } = { ...was, ...facts };
      const mapping = mappingOf(said);
      await this.checks.expectSound(tx, changedIn(facts, mapping), was.agencyCode);
      const now = { ...was, name, windowMinutes, hourlyLimit, ...mapping };
      return this.desk.change(tx, actor, { was, now, verb: 'updated' });
    });
  }
}

/** A system may have left the register since; what nobody touches is not checked again. */
const changedIn = (
  { rules, otherwise }: Partial<SourceFacts>,
  mapping: ReturnType<typeof mappingOf>,
): ReturnType<typeof mappingOf> => ({
  rules: rules === undefined ? [] : mapping.rules,
  otherwise: otherwise === undefined ? null : mapping.otherwise,
});
