import { Injectable } from '@nestjs/common';
import { DecideTableDraft } from '../../use-cases/tables/decide-table-draft.js';
import { DiscardTableDraft } from '../../use-cases/tables/discard-table-draft.js';
import { DraftTable } from '../../use-cases/tables/draft-table.js';
import { SimulateTable } from '../../use-cases/tables/simulate-table.js';

/** What can be done with each of the three tables, for their controllers. */
@Injectable()
export class ChangeTables {
  readonly draft: DraftTable['run'];
  readonly discard: DiscardTableDraft['run'];
  readonly decide: DecideTableDraft['run'];
  readonly simulate: SimulateTable['run'];

  constructor(
    draft: DraftTable,
    discard: DiscardTableDraft,
    decide: DecideTableDraft,
    simulate: SimulateTable,
  ) {
    this.draft = draft.run.bind(draft);
    this.discard = discard.run.bind(discard);
    this.decide = decide.run.bind(decide);
    this.simulate = simulate.run.bind(simulate);
  }
}
