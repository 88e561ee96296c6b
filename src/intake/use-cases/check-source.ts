import { Injectable } from '@nestjs/common';
import { Database } from '../../common/database.js';
import { SourceChecks } from '../data/sources/source-checks.js';
import { mappingOf, type SourceDraft } from './source-facts.js';

/** Before a key is issued for a source: what would be refused is refused here, and nothing is kept. */
@Injectable()
export class CheckSource {
  constructor(
    private readonly database: Database,
    private readonly checks: SourceChecks,
  ) {}

  run(draft: SourceDraft): Promise<void> {
    return this.database.transaction((tx) =>
      this.checks.expectDraft(tx, mappingOf(draft), draft.agency),
    );
  }
}
