import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { Database } from '../../common/database.js';
import { newId } from '../../common/identifier.js';
import { type IntakeSourceView } from '../data/sources/intake-source.view.js';
import { SourceChecks } from '../data/sources/source-checks.js';
import { SourceDesk } from '../data/sources/source-desk.js';
import {
  mappingOf,
  type SourceFacts,
  type SourceOrigin,
  USUAL_HOURLY_LIMIT,
  USUAL_WINDOW_MINUTES,
} from './source-facts.js';

@Injectable()
export class CreateSource {
  constructor(
    private readonly database: Database,
    private readonly checks: SourceChecks,
    private readonly desk: SourceDesk,
  ) {}

  run(actor: Actor, facts: SourceFacts & SourceOrigin): Promise<IntakeSourceView> {
    return this.database.transaction(async (tx) => {
      const key = await this.checks.expectKey(tx, facts.key);
      const { name, program, windowMinutes, hourlyLimit } = facts;
      const mapping = mappingOf(facts);
      await this.checks.expectSound(tx, mapping, key.agency);
      return this.desk.create(tx, actor, {
        ...{ id: newId(), name, program, keyId: key.id, agencyCode: key.agency },
        ...mapping,
        windowMinutes: windowMinutes ?? USUAL_WINDOW_MINUTES,
        hourlyLimit: hourlyLimit ?? USUAL_HOURLY_LIMIT,
        ...{ createdAt: this.desk.now(), removedAt: null, version: 1 },
      });
    });
  }
}
