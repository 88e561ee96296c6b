import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../auth/actor.js';
import { Requires } from '../../auth/permissions.js';
import { AnswersPage, Creates, Refuses } from '../../common/answers.js';
import { IncidentHistory } from '../data/incident-history.js';
import { AddComment } from '../use-cases/add-comment.js';
import { IncidentCode } from './incidents.dto.js';
import { CommentBody, CommentDto, HistoryQuery } from './remarks.dto.js';

/** What people say of a case: only ever added, so that no version is needed. */
@ApiTags('incidents')
@Controller('incidents/:code')
export class RemarksController {
  constructor(
    private readonly history: IncidentHistory,
    private readonly addComment: AddComment,
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
}
