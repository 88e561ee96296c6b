import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../auth/actor.js';
import { Requires } from '../../auth/permissions.js';
import { Answers } from '../../common/answers.js';
import { CurrentPhase } from '../data/current-phase.js';
import { CurrentPhaseDto, CurrentPhaseQuery } from './periods.dto.js';

@ApiTags('periods')
@Controller('periods/current')
export class CurrentPhaseController {
  constructor(private readonly currentPhase: CurrentPhase) {}

  @Get()
  @Requires('register:read')
  @Answers('getCurrentPhase', CurrentPhaseDto)
  one(@CurrentActor() actor: Actor, @Query() { agency = actor.agency }: CurrentPhaseQuery) {
    return this.currentPhase.of(agency);
  }
}
