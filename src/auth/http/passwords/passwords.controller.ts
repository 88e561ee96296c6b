import { Body, Controller, Ip, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersNothing, Refuses } from '../../../common/answers.js';
import { type Actor, CurrentActor, CurrentSession } from '../../actor.js';
import { EvenWithDuties, Public, Requires } from '../../permissions.js';
import { ChangePassword } from '../../use-cases/passwords/change-password.js';
import { ResetPassword } from '../../use-cases/passwords/reset-password.js';
import { PasswordChangeBody, PasswordResetBody } from './passwords.dto.js';

/** Another password of one's own: by the old one, or by a link where it was forgotten. */
@ApiTags('auth')
@Controller('auth')
export class PasswordsController {
  constructor(
    private readonly changePassword: ChangePassword,
    private readonly resetPassword: ResetPassword,
  ) {}

  @Post('password')
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

  @Post('password-reset')
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
}
