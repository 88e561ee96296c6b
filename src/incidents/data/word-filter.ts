import { type SelectQueryBuilder } from 'typeorm';
import { type Clock } from '../../common/clock.js';
import { type Database } from '../../common/database.js';
import { searchQuery } from '../../common/search-words.js';
import { type Incident } from './incident.entity.js';

// To look at the incidents in question is quicker than to list a tenth of all from the index.
const COMMON_FROM = 0.1;
const COUNTED_ANEW_AFTER_MS = 10 * 60_000;

interface Count {
  readonly word: string;
  readonly share: number;
}

/**
 * The search by words. The index lists every incident with a word that begins as asked, so one common word ("sc" of the
 * codes) makes a search slower with every incident. Common words are therefore looked for only in what the rest leaves.
 */
export class WordFilter {
  private counts: readonly Count[] = [];
  private countedAt = -Infinity;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** `seenInFull` tells the incidents that are searched whole from the others; null where all are. */
  async narrow(
    query: SelectQueryBuilder<Incident>,
    text: string,
    seenInFull: string | null,
  ): Promise<void> {
    await this.count();
    const asked = searchQuery(text)?.split(' & ') ?? [];
    const common = asked.filter((one) => this.isCommon(one)).join(' & ');
    const rare = asked.filter((one) => !this.isCommon(one)).join(' & ');
    if (rare !== '') query.andWhere('incident.search @@ :rare::tsquery', { rare });
    // IS TRUE keeps the condition from the index and leaves the planner its estimate.
    if (common !== '') query.andWhere('(incident.search @@ :common::tsquery) IS TRUE', { common });
    if (seenInFull !== null && asked.length > 0) {
      // Of what is seen in lists only, the words of the list (weight A): a hit by another would tell what is hidden.
      const open = asked.map((one) => `${one}A`).join(' & ');
      query.andWhere(`(${seenInFull} OR (incident.search @@ :open::tsquery) IS TRUE)`, { open });
    }
  }

  /** Of a beginning, `word:*`: in how many incidents are words that begin so, taken together? */
  private isCommon(beginning: string): boolean {
    const letters = beginning.slice(0, -':*'.length);
    const having = this.counts.filter(({ word }) => word.startsWith(letters));
    return having.reduce((sum, { share }) => sum + share, 0) >= COMMON_FROM;
  }

  // By the statistics that PostgreSQL itself plans with: until it has any, no word counts as common.
  private async count(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.countedAt < COUNTED_ANEW_AFTER_MS) return;
    this.countedAt = now;
    this.counts = await this.database.reads.query<Count[]>(COUNTS);
  }
}

const COUNTS = `
SELECT word, share
  FROM pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) AS e (word, share)
 WHERE schemaname = current_schema() AND tablename = 'incident' AND attname = 'search' AND word IS NOT NULL`;
