import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, StillAsking } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import { Answers, AnswersFile, Refuses } from '../../../common/answers.js';
import { Limited } from '../../../common/limits/limited.js';
import { ChangeFeed, LATEST } from '../../data/feed/change-feed.js';
import { type StillListens } from '../../data/feed/event-stream.js';
import { Streams } from '../../data/feed/streams.js';
import { ChangesDto, ChangesQuery, STREAM, StreamQuery } from './feed.dto.js';
import { LastEventId, TakesLastEventId } from './last-event-id.js';

const EVENT_STREAM = 'text/event-stream';

/** What happens at the desk, in one order, as far as it is the caller's. */
@ApiTags('feed')
@Controller()
export class FeedController {
  constructor(
    private readonly feed: ChangeFeed,
    private readonly streams: Streams,
  ) {}

  @Get('changes')
  @Requires('feed:read')
  @Answers('listChanges', ChangesDto)
  changes(@CurrentActor() actor: Actor, @Query() { after = '0', ...query }: ChangesQuery) {
    return this.feed.page(actor, { after, ...query });
  }

  @Get('stream')
  @Requires('feed:read')
  @Limited(['reads'])
  @AnswersFile('streamChanges', EVENT_STREAM, STREAM)
  @TakesLastEventId()
  @Refuses('feed/too-many-streams')
  // A proxy would keep what it should hand on.
  @Header('x-accel-buffering', 'no')
  async stream(
    @CurrentActor() actor: Actor,
    @StillAsking() stillListens: StillListens,
    @LastEventId() last: string | undefined,
    @Query() { after = LATEST, types = [] }: StreamQuery,
  ) {
    const content = await this.streams.listen({ actor, stillListens, types }, last ?? after);
    return new StreamableFile(content, { type: EVENT_STREAM });
  }
}
