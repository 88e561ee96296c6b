import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Answers, AnswersRedirect, Refuses } from '../../../common/answers.js';
import { Limited } from '../../../common/limits/limited.js';
import { Public } from '../../permissions.js';
import {
  isFitForPasskeys,
  SECOND_FACTOR_SETTINGS,
  type SecondFactorSettings,
} from '../../second-factor.settings.js';
import { SINGLE_SIGN_ON, type SingleSignOn } from '../../single-sign-on.settings.js';
import { BeginSingleSignOn } from '../../use-cases/single-sign-on/begin-single-sign-on.js';
import { FinishSingleSignOn } from '../../use-cases/single-sign-on/finish-single-sign-on.js';
import { ArrivalAnswer } from './arrival-answer.js';
import { SignInMethodsDto, SingleSignOnQuery } from './single-sign-on.dto.js';
import { StateCookie } from './state-cookie.js';

const FromProvider = (name: string, example: string) =>
  ApiQuery({ name, required: false, schema: { type: 'string', example } });

/** By which ways one may sign in; and the way over a provider of OpenID Connect and back. */
@ApiTags('auth')
@Controller('auth')
export class SingleSignOnController {
  constructor(
    private readonly begin: BeginSingleSignOn,
    private readonly finish: FinishSingleSignOn,
    private readonly cookie: StateCookie,
    private readonly answer: ArrivalAnswer,
  ) {}

  @Get('oidc/login')
  @Public()
  @Limited(['sign-in'])
  @AnswersRedirect('beginSingleSignOn')
  @Refuses('auth/oidc-off', 'auth/oidc-away', 'server/database-unavailable')
  async login(
    @Query() { returnTo }: SingleSignOnQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.cookie.give(reply, await this.begin.run(returnTo));
  }

  @Get('oidc/callback')
  @Public()
  @Limited(['sign-in'])
  @FromProvider('code', 'SplxlOBeZQQYbYS6WxSbIA')
  @FromProvider('state', 'Rv8yQh2vF0b9Vw3s1kKq7m4c5pX6tZ8nLdJ2gHs0aUE')
  @FromProvider('iss', 'https://sso.gialai.gov.vn')
  @FromProvider('error', 'access_denied')
  @AnswersRedirect('finishSingleSignOn')
  @Refuses(
    ...['auth/oidc-off', 'auth/oidc-failed', 'auth/oidc-no-account', 'auth/oidc-away'],
    ...['user/username-taken', 'auth/too-many-at-once', 'server/database-unavailable'],
  )
  async callback(@Res({ passthrough: true }) reply: FastifyReply) {
    return this.answer.send(reply, await this.finish.run(this.cookie.take(reply)));
  }
}

@ApiTags('auth')
@Controller('auth/methods')
export class SignInMethodsController {
  constructor(
    @Inject(SINGLE_SIGN_ON) private readonly singleSignOn: SingleSignOn | null,
    @Inject(SECOND_FACTOR_SETTINGS) private readonly secondFactor: SecondFactorSettings,
  ) {}

  @Get()
  @Public()
  @Answers('getSignInMethods', SignInMethodsDto)
  methods() {
    const { label } = this.singleSignOn ?? {};
    return {
      password: true,
      passkey: isFitForPasskeys(this.secondFactor),
      oidc: label === undefined ? null : { label },
    };
  }
}
