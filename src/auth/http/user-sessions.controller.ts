import { Controller, Delete, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersList, AnswersNothing, Refuses } from '../../common/answers.js';
import { PathPart } from '../../common/path-part.js';
import { type Actor, CurrentActor, CurrentSession } from '../actor.js';
import { Sessions } from '../data/sessions.js';
import { sessionView } from '../data/session.view.js';
import { UsersRepository } from '../data/users.repository.js';
import { Requires } from '../permissions.js';
import { EndSessionsOfAnother } from '../use-cases/end-sessions-of-another.js';
import { SessionDto } from './auth.dto.js';
import { UserId } from './users.dto.js';

const EXAMPLE = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';

/** Where a person is signed in, for those who keep the accounts. */
@ApiTags('users')
@Controller('users/:id/sessions')
export class UserSessionsController {
  constructor(
    private readonly users: UsersRepository,
    private readonly sessions: Sessions,
    private readonly endSessions: EndSessionsOfAnother,
  ) {}

  @Get()
  @Requires('user:write')
  @AnswersList('listUserSessions', SessionDto)
  @Refuses('user/not-found')
  async list(
    @CurrentActor() actor: Actor,
    @CurrentSession() current: string,
    @UserId() id: string,
  ) {
    await this.users.one(actor, id);
    const open = await this.sessions.openOf(id);
    return { items: open.map((session) => sessionView(session, current)) };
  }

  @Delete()
  @Requires('user:write')
  @AnswersNothing('endUserSessions')
  @Refuses('user/not-found')
  endAll(@CurrentActor() actor: Actor, @UserId() id: string) {
    return this.endSessions.all(actor, id);
  }

  @Delete(':session')
  @Requires('user:write')
  @AnswersNothing('endUserSession')
  @Refuses('user/not-found', 'session/not-found')
  end(
    @CurrentActor() actor: Actor,
    @UserId() id: string,
    @PathPart('session', { format: 'uuid', example: EXAMPLE }) session: string,
  ) {
    return this.endSessions.one(actor, id, session);
  }
}
