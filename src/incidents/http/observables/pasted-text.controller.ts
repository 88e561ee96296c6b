import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import { Answers, OnceByKey, Refuses } from '../../../common/answers.js';
import { ObservableFinder } from '../../data/observables/observable-finder.js';
import { AddObservables } from '../../use-cases/observables/add-observables.js';
import { IncidentCode } from '../incidents.dto.js';
import {
  AddedObservablesDto,
  FindsDto,
  ObservablesBody,
  PastedTextBody,
} from './observables.dto.js';

/** From a pasted text to traces in two steps: see what it holds, then add what of it is meant. */
@ApiTags('incidents')
@Controller('incidents/:code/observables')
export class PastedTextController {
  constructor(
    private readonly finder: ObservableFinder,
    private readonly addObservables: AddObservables,
  ) {}

  @Post('extract')
  @Requires('incident:comment')
  @Answers('extractObservables', FindsDto)
  @Refuses('incident/not-found')
  extract(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @Body() { text }: PastedTextBody,
  ) {
    return this.finder.find(actor, code, text);
  }

  @Post('bulk')
  @Requires('incident:comment')
  @Answers('addObservables', AddedObservablesDto)
  @OnceByKey()
  @Refuses('incident/not-found')
  add(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @Body() { items }: ObservablesBody,
  ) {
    return this.addObservables.run(actor, code, items);
  }
}
