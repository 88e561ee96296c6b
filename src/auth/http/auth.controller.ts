import { Body, Controller, Get, Ip, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Refuses } from '../../common/answers.js';
import { type Actor, CurrentActor } from '../actor.js';
import { Public, Requires } from '../permissions.js';
import { SignIn } from '../use-cases/sign-in.js';
import { AccessTokenView, MeView, SignInBody } from './auth.dto.js';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(private readonly signIn: SignIn) {}

  @Post('login')
  @Public()
  @Answers('signIn', AccessTokenView)
  @Refuses('auth/wrong-credentials', 'auth/too-many-attempts', 'server/database-unavailable')
  login(@Body() { username, password }: SignInBody, @Ip() address: string) {
    return this.signIn.run({ username, password, address });
  }

  @Get('me')
  @Requires('register:read')
  @Answers('getMe', MeView)
  me(@CurrentActor() actor: Actor) {
    return { ...actor, permissions: [...actor.permissions] };
  }
}
