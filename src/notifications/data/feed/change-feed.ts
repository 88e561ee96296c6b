import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { matches } from '../../domain/feed/types.js';
import { Changes } from './changes.js';
import { type HeardBy, type HeardChange, HearingDesk } from './hearing-desk.js';

/** Where somebody begins who wants only what is new. */
export const LATEST = 'latest';

export interface FeedRequest {
  /** The place up to which it was read; or LATEST. */
  readonly after: string;
  readonly limit: number;
  readonly types?: readonly string[];
}

export interface FeedPage {
  readonly items: readonly HeardChange[];
  /** The place up to which was looked, heard or not: nothing will ever appear before it. */
  readonly nextAfter: number;
}

const BATCH = 500;
// Whoever hears little of much gets pages without items instead of waiting for the next that is theirs.
const MOST_READ = 2000;

/** The changes in their order, page by page. */
@Injectable()
export class ChangeFeed {
  constructor(
    private readonly database: Database,
    private readonly changes: Changes,
    private readonly hearing: HearingDesk,
  ) {}

  async page(actor: Actor, { after, limit, types = [] }: FeedRequest): Promise<FeedPage> {
    let page: FeedPage = { items: [], nextAfter: await this.placeOf(after) };
    for (let read = 0; read < MOST_READ && page.items.length < limit; read += BATCH) {
      const { heardBy, upTo, isLast } = await this.lookOn(page.nextAfter);
      const wanted = heardBy(actor).filter(({ type }) => matches(types, type));
      page = extended(page, wanted, { limit, upTo });
      if (isLast) break;
    }
    return page;
  }

  /** Beyond the last place there is none to begin at. */
  async placeOf(after: string): Promise<number> {
    const head = await this.changes.head(this.database.reads);
    return after === LATEST ? head : Math.min(Number(after), head);
  }

  /** The next changes, for anybody. */
  async lookOn(after: number): Promise<Look> {
    const { reads } = this.database;
    const changes = await this.changes.afterOfAllAgencies(reads, after, BATCH);
    return {
      heardBy: await this.hearing.of(changes),
      upTo: changes.at(-1)?.position ?? after,
      isLast: changes.length < BATCH,
    };
  }
}

interface Look {
  readonly heardBy: HeardBy;
  /** The place of the last of them. */
  readonly upTo: number;
  readonly isLast: boolean;
}

/** With more items, as many as it may have; it ends behind the last of them. */
function extended(
  { items }: FeedPage,
  more: readonly HeardChange[],
  { limit, upTo }: { limit: number; upTo: number },
): FeedPage {
  const taken = more.slice(0, limit - items.length);
  const last = taken.length < more.length ? taken.at(-1) : undefined;
  return { items: [...items, ...taken], nextAfter: last?.sequence ?? upTo };
}
