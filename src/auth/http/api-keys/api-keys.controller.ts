import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  AnswersNothing,
  AnswersPage,
  Creates,
  IfMatch,
  NeedsVersion,
  Refuses,
} from '../../../common/answers.js';
import { type Actor, CurrentActor } from '../../actor.js';
import { ApiKeysRepository } from '../../data/api-keys/api-keys.repository.js';
import { Requires } from '../../permissions.js';
import { CreateApiKey } from '../../use-cases/api-keys/create-api-key.js';
import { RevokeApiKey } from '../../use-cases/api-keys/revoke-api-key.js';
import { RotateApiKey } from '../../use-cases/api-keys/rotate-api-key.js';
import { UpdateApiKey } from '../../use-cases/api-keys/update-api-key.js';
import {
  ApiKeyBody,
  ApiKeyDto,
  ApiKeyId,
  ApiKeyPatch,
  ApiKeyQuery,
  IssuedApiKeyDto,
  RotationBody,
} from './api-keys.dto.js';

@ApiTags('api-keys')
@Controller('api-keys')
export class ApiKeysController {
  constructor(
    private readonly keys: ApiKeysRepository,
    private readonly createApiKey: CreateApiKey,
    private readonly updateApiKey: UpdateApiKey,
  ) {}

  @Get()
  @Requires('key:write')
  @AnswersPage('listApiKeys', ApiKeyDto)
  list(@Query() query: ApiKeyQuery) {
    return this.keys.page(query);
  }

  @Post()
  @Requires('key:write')
  @Creates('createApiKey', IssuedApiKeyDto, { by: 'id' })
  create(@CurrentActor() actor: Actor, @Body() body: ApiKeyBody) {
    return this.createApiKey.run(actor, body);
  }

  @Get(':id')
  @Requires('key:write')
  @Answers('getApiKey', ApiKeyDto, { etag: true })
  @Refuses('api-key/not-found')
  one(@ApiKeyId() id: string) {
    return this.keys.one(id);
  }

  @Patch(':id')
  @Requires('key:write')
  @Answers('updateApiKey', ApiKeyDto, { etag: true })
  @NeedsVersion()
  @Refuses('api-key/not-found', 'api-key/ended')
  update(
    @CurrentActor() actor: Actor,
    @ApiKeyId() id: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: ApiKeyPatch,
  ) {
    return this.updateApiKey.run(actor, { id, ifMatch }, body);
  }
}

/** The end of a secret, and of a key. */
@ApiTags('api-keys')
@Controller('api-keys/:id')
export class ApiKeyEndsController {
  constructor(
    private readonly rotateApiKey: RotateApiKey,
    private readonly revokeApiKey: RevokeApiKey,
  ) {}

  @Post('rotate')
  @Requires('key:write')
  @Answers('rotateApiKey', IssuedApiKeyDto, { etag: true })
  @NeedsVersion()
  @Refuses('api-key/not-found', 'api-key/ended')
  rotate(
    @CurrentActor() actor: Actor,
    @ApiKeyId() id: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() { overlapHours }: RotationBody,
  ) {
    return this.rotateApiKey.run(actor, { id, ifMatch }, overlapHours);
  }

  @Delete()
  @Requires('key:write')
  @AnswersNothing('revokeApiKey')
  @Refuses('api-key/not-found')
  revoke(@CurrentActor() actor: Actor, @ApiKeyId() id: string) {
    return this.revokeApiKey.run(actor, id);
  }
}
