import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../auth/actor.js';
import { Requires } from '../../auth/permissions.js';
import {
  Answers,
  AnswersList,
  IfMatch,
  NeedsVersion,
  OnceByKey,
  Refuses,
} from '../../common/answers.js';
import { PossibleMoves } from '../data/possible-moves.js';
import { AssignHandler } from '../use-cases/assign-handler.js';
import { ChangeSeverity } from '../use-cases/change-severity.js';
import { MakeMove } from './make-move.js';
import { IncidentDto } from './incident.views.js';
import { IncidentCode } from './incidents.dto.js';
import { AssignmentBody, MoveBody, PossibleMoveDto, SeverityBody } from './moves.dto.js';

const MOVE_PROBLEMS = [
  'incident/not-found',
  'incident/move-not-yours',
  'incident/move-not-allowed',
  'incident/move-blocked',
  'incident/merge-impossible',
] as const;

/** What moves a case on: its transitions, who handles it, how severe it counts. */
@ApiTags('incidents')
@Controller('incidents/:code')
export class MovesController {
  constructor(
    private readonly possible: PossibleMoves,
    private readonly makeMove: MakeMove,
    private readonly assignHandler: AssignHandler,
    private readonly changeSeverity: ChangeSeverity,
  ) {}

  @Get('transitions')
  @Requires('incident:move')
  @AnswersList('listTransitions', PossibleMoveDto)
  @Refuses('incident/not-found')
  list(@CurrentActor() actor: Actor, @IncidentCode() code: string) {
    return this.possible.of(actor, code);
  }

  @Post('transitions')
  @Requires('incident:move')
  @Answers('moveIncident', IncidentDto, { etag: true })
  @OnceByKey()
  @NeedsVersion()
  @Refuses(...MOVE_PROBLEMS)
  move(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: MoveBody,
  ) {
    return this.makeMove.run(actor, { code, ifMatch }, body);
  }

  @Put('assignment')
  @Requires('incident:assign')
  @Answers('assignHandler', IncidentDto, { etag: true })
  @NeedsVersion()
  @Refuses('incident/not-found', 'incident/move-not-yours', 'incident/not-assignable')
  assign(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() { handler }: AssignmentBody,
  ) {
    return this.assignHandler.run(actor, { code, ifMatch }, handler);
  }

  @Delete('assignment')
  @Requires('incident:assign')
  @Answers('unassignHandler', IncidentDto, { etag: true })
  @NeedsVersion()
  @Refuses('incident/not-found', 'incident/move-not-yours', 'incident/not-assignable')
  unassign(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @IfMatch() ifMatch: string | undefined,
  ) {
    return this.assignHandler.run(actor, { code, ifMatch }, null);
  }

  @Put('severity')
  @Requires('incident:rate')
  @Answers('changeSeverity', IncidentDto, { etag: true })
  @NeedsVersion()
  @Refuses(
    'incident/not-found',
    'incident/move-not-yours',
    'incident/ended',
    'incident/move-blocked',
  )
  rate(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: SeverityBody,
  ) {
    return this.changeSeverity.run(actor, { code, ifMatch }, body);
  }
}
