import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import {
  AnswersNothing,
  AnswersPage,
  Creates,
  IfMatch,
  NeedsVersion,
  Refuses,
} from '../../../common/answers.js';
import { PathPart } from '../../../common/path-part.js';
import { LinksRepository } from '../../data/links/links.repository.js';
import { LinkIncidents } from '../../use-cases/links/link-incidents.js';
import { UnlinkIncidents } from '../../use-cases/links/unlink-incidents.js';
import { ID } from '../examples.js';
import { IncidentCode } from '../incidents.dto.js';
import { HistoryQuery } from '../remarks.dto.js';
import { LinkBody, LinkDto } from './links.dto.js';

const LinkId = () => PathPart('id', { format: 'uuid', example: ID });

/** How cases stand to each other. */
@ApiTags('incidents')
@Controller('incidents/:code/links')
export class LinksController {
  constructor(
    private readonly links: LinksRepository,
    private readonly linkIncidents: LinkIncidents,
    private readonly unlinkIncidents: UnlinkIncidents,
  ) {}

  @Get()
  @Requires('incident:read')
  @AnswersPage('listLinks', LinkDto)
  @Refuses('incident/not-found')
  list(@CurrentActor() actor: Actor, @IncidentCode() code: string, @Query() query: HistoryQuery) {
    return this.links.page(actor, code, query);
  }

  @Post()
  @Requires('incident:link')
  @Creates('linkIncidents', LinkDto, { by: 'id', etag: false })
  @NeedsVersion()
  @Refuses('incident/not-found', 'incident/link-impossible')
  add(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: LinkBody,
  ) {
    return this.linkIncidents.run(actor, { code, ifMatch }, body);
  }

  @Delete(':id')
  @Requires('incident:link')
  @AnswersNothing('unlinkIncidents')
  @NeedsVersion()
  @Refuses('incident/not-found', 'incident/link-not-found')
  remove(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @IfMatch() ifMatch: string | undefined,
    @LinkId() id: string,
  ) {
    return this.unlinkIncidents.run(actor, { code, ifMatch }, id);
  }
}
