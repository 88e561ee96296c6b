import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import { AnswersList, Refuses } from '../../../common/answers.js';
import { DuplicateFinder } from '../../data/duplicates/duplicate-finder.js';
import { IncidentCode } from '../incidents.dto.js';
import { DuplicateDto } from './duplicates.dto.js';

/** What may be reported twice. */
@ApiTags('incidents')
@Controller('incidents/:code/duplicates')
export class DuplicatesController {
  constructor(private readonly duplicates: DuplicateFinder) {}

  @Get()
  @Requires('incident:move')
  @AnswersList('listDuplicates', DuplicateDto)
  @Refuses('incident/not-found')
  list(@CurrentActor() actor: Actor, @IncidentCode() code: string) {
    return this.duplicates.of(actor, code);
  }
}
