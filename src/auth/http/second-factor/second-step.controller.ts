import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Answers, Refuses } from '../../../common/answers.js';
import { Public } from '../../permissions.js';
import { BeginPasskeySignIn } from '../../use-cases/second-factor/begin-passkey-sign-in.js';
import { SignInWithPasskey } from '../../use-cases/second-factor/sign-in-with-passkey.js';
import { VerifySecondFactor } from '../../use-cases/second-factor/verify-second-factor.js';
import { AccessTokenView } from '../auth.dto.js';
import { RefreshCookie } from '../refresh-cookie.js';
import { PasskeyOptionsView, PasskeySignInBody, SecondStepBody } from './second-factor.dto.js';

/** Signing in by what one has: after the password, or in its place. */
@ApiTags('auth')
@Controller('auth')
export class SecondStepController {
  constructor(
    private readonly verifySecondFactor: VerifySecondFactor,
    private readonly beginPasskeySignIn: BeginPasskeySignIn,
    private readonly signInWithPasskey: SignInWithPasskey,
    private readonly cookie: RefreshCookie,
  ) {}

  @Post('mfa/verify')
  @Public()
  @Answers('verifySecondFactor', AccessTokenView)
  @Refuses('auth/wrong-second-factor', 'auth/too-many-attempts', 'server/database-unavailable')
  async verify(
    @Body() { tokenDelivery: delivery, ...answer }: SecondStepBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const tokens = await this.verifySecondFactor.run({ ...answer, delivery });
    return this.cookie.deliver(reply, tokens);
  }

  @Post('passkey/options')
  @Public()
  @Answers('beginPasskeySignIn', PasskeyOptionsView)
  @Refuses('server/database-unavailable')
  begin() {
    return this.beginPasskeySignIn.run();
  }

  @Post('passkey')
  @Public()
  @Answers('signInWithPasskey', AccessTokenView)
  @Refuses('auth/wrong-second-factor', 'server/database-unavailable')
  async signIn(
    @Body() { assertion, tokenDelivery }: PasskeySignInBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.cookie.deliver(reply, await this.signInWithPasskey.run(assertion, tokenDelivery));
  }
}
