import { Body, Controller, Get, Ip, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Answers, AnswersNothing, Refuses } from '../../common/answers.js';
import { Limited } from '../../common/limits/limited.js';
import { type Actor, CurrentActor, CurrentSession } from '../actor.js';
import { EvenWithDuties, Public, Requires } from '../permissions.js';
import { EndSessions } from '../use-cases/end-sessions.js';
import { RefreshSession } from '../use-cases/refresh-session.js';
import { SignIn } from '../use-cases/sign-in.js';
import { AccessTokenView, MeView, RefreshBody, SignInBody, SignOutBody } from './auth.dto.js';
import { RefreshCookie } from './refresh-cookie.js';

/** Signing in, going on, signing out; and who one is. */
@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly refreshSession: RefreshSession,
    private readonly endSessions: EndSessions,
    private readonly cookie: RefreshCookie,
  ) {}

  @Post('login')
  @Public()
  @Limited(['sign-in', 'account'])
  @Answers('signIn', AccessTokenView)
  @Refuses(
    'auth/wrong-credentials',
    'auth/second-factor-needed',
    'auth/wrong-second-factor',
    'auth/too-many-attempts',
    'auth/too-many-at-once',
    'server/database-unavailable',
  )
  async login(
    @Body() { tokenDelivery: delivery, ...body }: SignInBody,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.cookie.deliver(reply, await this.signIn.run({ ...body, address, delivery }));
  }

  @Post('refresh')
  @Public()
  @Limited(['public'])
  @Answers('refreshSession', AccessTokenView)
  @Refuses('auth/not-signed-in', 'auth/foreign-origin', 'server/database-unavailable')
  async refresh(
    @Body() { refreshToken }: RefreshBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const token = this.cookie.read(reply.request, refreshToken);
    return this.cookie.deliver(reply, await this.refreshSession.run(token));
  }

  @Post('logout')
  @Requires('session:own')
  @EvenWithDuties()
  @AnswersNothing('signOut')
  async logout(
    @CurrentActor() actor: Actor,
    @CurrentSession() session: string,
    @Body() { everywhere }: SignOutBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    this.cookie.forget(reply);
    await (everywhere ? this.endSessions.all(actor) : this.endSessions.one(actor, session));
  }

  @Get('me')
  @Requires('session:own')
  @EvenWithDuties()
  @Answers('getMe', MeView)
  me(@CurrentActor() { duties, ...actor }: Actor) {
    const first = duties.length > 0 && { duties };
    return { ...actor, permissions: [...actor.permissions], ...first };
  }
}
