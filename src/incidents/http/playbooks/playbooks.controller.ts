import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import {
  Answers,
  AnswersPage,
  Creates,
  IfMatch,
  NeedsVersion,
  Refuses,
} from '../../../common/answers.js';
import { PlaybooksRepository } from '../../data/playbooks/playbooks.repository.js';
import { CreatePlaybook } from '../../use-cases/playbooks/create-playbook.js';
import { UpdatePlaybook } from '../../use-cases/playbooks/update-playbook.js';
import {
  PlaybookBody,
  PlaybookCode,
  PlaybookDto,
  PlaybookPatch,
  PlaybookQuery,
} from './playbooks.dto.js';

/** None is ever deleted: cases name the playbook that gave them their steps. */
@ApiTags('playbooks')
@Controller('playbooks')
export class PlaybooksController {
  constructor(
    private readonly playbooks: PlaybooksRepository,
    private readonly createPlaybook: CreatePlaybook,
    private readonly updatePlaybook: UpdatePlaybook,
  ) {}

  @Get()
  @Requires('register:read')
  @AnswersPage('listPlaybooks', PlaybookDto)
  list(@Query() query: PlaybookQuery) {
    return this.playbooks.page(query);
  }

  @Post()
  @Requires('register:write')
  @Creates('createPlaybook', PlaybookDto)
  @Refuses('playbook/code-taken')
  create(@CurrentActor() actor: Actor, @Body() { code, ...facts }: PlaybookBody) {
    return this.createPlaybook.run(actor, code, facts);
  }

  @Get(':code')
  @Requires('register:read')
  @Answers('getPlaybook', PlaybookDto, { etag: true })
  @Refuses('playbook/not-found')
  one(@PlaybookCode() code: string) {
    return this.playbooks.one(code);
  }

  @Patch(':code')
  @Requires('register:write')
  @Answers('updatePlaybook', PlaybookDto, { etag: true })
  @NeedsVersion()
  @Refuses('playbook/not-found')
  update(
    @CurrentActor() actor: Actor,
    @PlaybookCode() code: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: PlaybookPatch,
  ) {
    return this.updatePlaybook.run(actor, { code, ifMatch }, body);
  }
}
