import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../auth/actor.js';
import { Requires } from '../../auth/permissions.js';
import { AnswersPage, Creates, Refuses } from '../../common/answers.js';
import { IncidentHistory } from '../data/incident-history.js';
import { ObservablesRepository } from '../data/observables.repository.js';
import { AddComment } from '../use-cases/add-comment.js';
import { AddObservable } from '../use-cases/add-observable.js';
import { IncidentCode } from './incidents.dto.js';
import {
  CommentBody,
  CommentDto,
  HistoryQuery,
  ObservableBody,
  ObservableDto,
} from './remarks.dto.js';

/** What is only ever added to a case, so that no version is needed: words and traces. */
@ApiTags('incidents')
@Controller('incidents/:code')
export class RemarksController {
  constructor(
    private readonly history: IncidentHistory,
    private readonly observables: ObservablesRepository,
    private readonly addComment: AddComment,
    private readonly addObservable: AddObservable,
  ) {}

  @Get('comments')
  @Requires('incident:read')
  @AnswersPage('listComments', CommentDto)
  @Refuses('incident/not-found')
  comments(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @Query() query: HistoryQuery,
  ) {
    return this.history.comments(actor, code, query);
  }

  @Post('comments')
  @Requires('incident:comment')
  @Creates('addComment', CommentDto, { by: 'id', etag: false })
  @Refuses('incident/not-found')
  comment(@CurrentActor() actor: Actor, @IncidentCode() code: string, @Body() body: CommentBody) {
    return this.addComment.run(actor, code, body);
  }

  @Get('observables')
  @Requires('incident:read')
  @AnswersPage('listObservables', ObservableDto)
  @Refuses('incident/not-found')
  traces(@CurrentActor() actor: Actor, @IncidentCode() code: string, @Query() query: HistoryQuery) {
    return this.observables.page(actor, code, query);
  }

  @Post('observables')
  @Requires('incident:comment')
  @Creates('addObservable', ObservableDto, { by: 'id', etag: false })
  @Refuses('incident/not-found', 'incident/observable-known')
  trace(@CurrentActor() actor: Actor, @IncidentCode() code: string, @Body() body: ObservableBody) {
    return this.addObservable.run(actor, code, body);
  }
}
