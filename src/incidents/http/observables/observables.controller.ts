import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import { AnswersPage, Creates, Refuses } from '../../../common/answers.js';
import { PathPart } from '../../../common/path-part.js';
import { ObservablesRepository } from '../../data/observables/observables.repository.js';
import { Sightings } from '../../data/observables/sightings.js';
import { AddObservable } from '../../use-cases/observables/add-observable.js';
import { ID } from '../examples.js';
import { IncidentCode } from '../incidents.dto.js';
import { HistoryQuery } from '../remarks.dto.js';
import {
  AddedObservableDto,
  ObservableBody,
  ObservableDto,
  SightingDto,
} from './observables.dto.js';

const ObservableId = () => PathPart('id', { format: 'uuid', example: ID });
// Only for who coordinates at a desk of the case.
const HIDDEN_COUNT = { hiddenCount: { type: 'integer', minimum: 0, example: 2 } } as const;

/** The traces of a case: only ever added, so that no version is needed. */
@ApiTags('incidents')
@Controller('incidents/:code/observables')
export class ObservablesController {
  constructor(
    private readonly observables: ObservablesRepository,
    private readonly sightings: Sightings,
    private readonly addObservable: AddObservable,
  ) {}

  @Get()
  @Requires('incident:read')
  @AnswersPage('listObservables', ObservableDto)
  @Refuses('incident/not-found')
  list(@CurrentActor() actor: Actor, @IncidentCode() code: string, @Query() query: HistoryQuery) {
    return this.observables.page(actor, code, query);
  }

  @Post()
  @Requires('incident:comment')
  @Creates('addObservable', AddedObservableDto, { by: 'id', etag: false, known: 'known' })
  @Refuses('incident/not-found')
  add(@CurrentActor() actor: Actor, @IncidentCode() code: string, @Body() body: ObservableBody) {
    return this.addObservable.run(actor, code, body);
  }

  @Get(':id/sightings')
  @Requires('incident:read')
  @AnswersPage('listSightings', SightingDto, HIDDEN_COUNT)
  @Refuses('incident/not-found', 'incident/observable-not-found')
  elsewhere(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @ObservableId() id: string,
    @Query() query: HistoryQuery,
  ) {
    return this.sightings.page(actor, { code, id }, query);
  }
}
