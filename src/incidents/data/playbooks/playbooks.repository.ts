import { Injectable } from '@nestjs/common';
import { throwOnConstraint } from '../../../common/constraints.js';
import { Database } from '../../../common/database.js';
import { type Page } from '../../../common/page.js';
import { registerPage, type RegisterQuery } from '../../../common/register-page.js';
import { searchVector, searchWords } from '../../../common/search-words.js';
import { type Tx } from '../../../common/tx.js';
import { PlaybookCodeTaken, PlaybookNotFound } from '../../domain/problems.js';
import { Playbook } from '../../playbook.entity.js';
import { playbookView, type PlaybookView } from './playbook.view.js';

export interface PlaybookFilter extends RegisterQuery {
  readonly taxonomy?: string;
  readonly active?: boolean;
}

type Row = Omit<Playbook, 'search'>;

const PROBLEMS = { playbook_pkey: () => new PlaybookCodeTaken() };

/** The register is open to everyone who is signed in, so no query here asks who. */
@Injectable()
export class PlaybooksRepository {
  constructor(private readonly database: Database) {}

  page(filter: PlaybookFilter): Promise<Page<PlaybookView>> {
    const { taxonomy, active } = filter;
    return registerPage(this.database.reads.createQueryBuilder(Playbook, 'playbook'), filter, {
      key: 'code',
      equal: { taxonomy, active },
      view: playbookView,
    });
  }

  async one(code: string): Promise<PlaybookView> {
    const playbook = await this.database.reads.findOneBy(Playbook, { code });
    if (!playbook) throw new PlaybookNotFound({ code });
    return playbookView(playbook);
  }

  /** Those in use or not, for the rule that chooses one of them. */
  ofClass(tx: Tx, taxonomy: string): Promise<Playbook[]> {
    return tx.findBy(Playbook, { taxonomy });
  }

  async lock(tx: Tx, code: string): Promise<Playbook> {
    const playbook = await tx.findOne(Playbook, {
      where: { code },
      lock: { mode: 'pessimistic_write' },
    });
    if (!playbook) throw new PlaybookNotFound({ code });
    return playbook;
  }

  async insert(tx: Tx, playbook: Row): Promise<void> {
    await tx
      .insert(Playbook, { ...playbook, search: searchOf(playbook) })
      .catch(throwOnConstraint(PROBLEMS));
  }

  async update(tx: Tx, playbook: Row): Promise<void> {
    await tx.update(Playbook, playbook.code, { ...playbook, search: searchOf(playbook) });
  }
}

const searchOf = ({ code, nameVi, nameEn, steps }: Row): string =>
  searchVector(searchWords(code, nameVi, nameEn ?? '', ...steps.map(({ title }) => title.vi)));
