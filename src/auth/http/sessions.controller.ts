import { Controller, Delete, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersList, AnswersNothing, Refuses } from '../../common/answers.js';
import { PathPart } from '../../common/path-part.js';
import { type Actor, CurrentActor, CurrentSession } from '../actor.js';
import { Sessions } from '../data/sessions.js';
import { sessionView } from '../data/session.view.js';
import { EvenWithDuties, Requires } from '../permissions.js';
import { EndSessions } from '../use-cases/end-sessions.js';
import { SessionDto } from './auth.dto.js';

const EXAMPLE = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';

/** Where one is signed in, and an end to it. */
@ApiTags('auth')
@Controller('auth/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly endSessions: EndSessions,
  ) {}

  @Get()
  @Requires('session:own')
  @EvenWithDuties()
  @AnswersList('listSessions', SessionDto)
  async list(@CurrentActor() { id }: Actor, @CurrentSession() current: string) {
    const open = await this.sessions.openOf(id);
    return { items: open.map((session) => sessionView(session, current)) };
  }

  @Delete(':id')
  @Requires('session:own')
  @EvenWithDuties()
  @AnswersNothing('endSession')
  @Refuses('session/not-found')
  end(
    @CurrentActor() actor: Actor,
    @PathPart('id', { format: 'uuid', example: EXAMPLE }) id: string,
  ) {
    return this.endSessions.one(actor, id);
  }
}
