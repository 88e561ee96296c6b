import { Body, Controller, Ip, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../../../common/answers.js';
import { type Actor, CurrentActor, CurrentSession } from '../../actor.js';
import { EvenWithDuties, Public, Requires } from '../../permissions.js';
import { ChangePassword } from '../../use-cases/passwords/change-password.js';
import { IssuePasswordReset } from '../../use-cases/passwords/issue-password-reset.js';
import { ResetPassword } from '../../use-cases/passwords/reset-password.js';
import { UserId } from '../users.dto.js';
import { PasswordChangeBody, PasswordResetBody, PasswordResetView } from './passwords.dto.js';
import { ResetLink } from './reset-link.js';

/** Another password: one's own, or that of somebody who has forgotten it. */
@Controller()
export class PasswordsController {
  constructor(
    private readonly changePassword: ChangePassword,
    private readonly issueReset: IssuePasswordReset,
    private readonly resetPassword: ResetPassword,
    private readonly link: ResetLink,
  ) {}

  @Post('auth/password')
  @ApiTags('auth')
  @Requires('session:own')
  @EvenWithDuties()
  @AnswersNothing('changePassword')
  @Refuses('auth/too-many-attempts', 'auth/too-many-at-once')
  change(
    @CurrentActor() actor: Actor,
    @CurrentSession() sessionId: string,
    @Ip() address: string,
    @Body() body: PasswordChangeBody,
  ) {
    return this.changePassword.run(actor, { ...body, address, sessionId });
  }

  @Post('auth/password-reset')
  @ApiTags('auth')
  @Public()
  @AnswersNothing('resetPassword')
  @Refuses(
    'auth/reset-void',
    'auth/too-many-attempts',
    'auth/too-many-at-once',
    'server/database-unavailable',
  )
  reset(@Ip() address: string, @Body() body: PasswordResetBody) {
    return this.resetPassword.run({ ...body, address });
  }

  // Without an Idempotency-Key, which would keep the token as it is: a second one takes the place of the first.
  @Post('users/:id/password-reset')
  @ApiTags('users')
  @Requires('user:write')
  @Answers('issuePasswordReset', PasswordResetView)
  @Refuses('user/not-found', 'user/own-password')
  async issue(@CurrentActor() actor: Actor, @UserId() id: string) {
    return this.link.shown(await this.issueReset.run(actor, id));
  }
}
