import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Refuses } from '../../../common/answers.js';
import { type Actor, CurrentActor } from '../../actor.js';
import { Requires } from '../../permissions.js';
import { IssuePasswordReset } from '../../use-cases/passwords/issue-password-reset.js';
import { UserId } from '../users.dto.js';
import { PasswordResetView } from './passwords.dto.js';
import { ResetLink } from './reset-link.js';

/** Links for people who have forgotten their password. */
@ApiTags('users')
@Controller('users/:id/password-reset')
export class PasswordLinksController {
  constructor(
    private readonly issueReset: IssuePasswordReset,
    private readonly link: ResetLink,
  ) {}

  // Without an Idempotency-Key, which would keep the token as it is: a second one takes the place of the first.
  @Post()
  @Requires('user:write')
  @Answers('issuePasswordReset', PasswordResetView)
  @Refuses('user/not-found', 'user/own-password')
  async issue(@CurrentActor() actor: Actor, @UserId() id: string) {
    return this.link.shown(await this.issueReset.run(actor, id));
  }
}
