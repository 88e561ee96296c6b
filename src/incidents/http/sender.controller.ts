import { Body, Controller, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../auth/actor.js';
import { Requires } from '../../auth/permissions.js';
import { Answers, IfMatch, NeedsVersion, Refuses } from '../../common/answers.js';
import { ConfirmSender } from '../use-cases/confirm-sender.js';
import { IncidentDto } from './incident.views.js';
import { IncidentCode } from './incidents.dto.js';
import { SenderBody } from './moves.dto.js';

/** Who sent a report without an account, once the desk has called back. */
@ApiTags('incidents')
@Controller('incidents/:code/sender')
export class SenderController {
  constructor(private readonly confirmSender: ConfirmSender) {}

  @Put()
  @Requires('incident:confirm-sender')
  @Answers('confirmSender', IncidentDto, { etag: true })
  @NeedsVersion()
  @Refuses(
    'incident/not-found',
    'incident/move-not-yours',
    'incident/sender-known',
    'incident/ended',
  )
  confirm(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() { agency }: SenderBody,
  ) {
    return this.confirmSender.run(actor, { code, ifMatch }, agency);
  }
}
