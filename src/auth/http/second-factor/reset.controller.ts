import { Controller, Delete } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersNothing, Refuses } from '../../../common/answers.js';
import { type Actor, CurrentActor } from '../../actor.js';
import { Requires } from '../../permissions.js';
import { ResetSecondFactors } from '../../use-cases/second-factor/reset-second-factors.js';
import { UserId } from '../users.dto.js';

/** For a person who has lost all they had beside the password. */
@ApiTags('users')
@Controller('users/:id/second-factors')
export class SecondFactorResetController {
  constructor(private readonly resetSecondFactors: ResetSecondFactors) {}

  @Delete()
  @Requires('user:write')
  @AnswersNothing('resetSecondFactors')
  @Refuses('user/not-found', 'user/own-second-factors')
  reset(@CurrentActor() actor: Actor, @UserId() id: string) {
    return this.resetSecondFactors.run(actor, id);
  }
}
