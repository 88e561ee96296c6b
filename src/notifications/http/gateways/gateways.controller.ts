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
import { Limited } from '../../../common/limits/limited.js';
import { GatewaysRepository } from '../../data/gateways/gateways.repository.js';
import { CreateGateway } from '../../use-cases/gateways/create-gateway.js';
import { TestGateway } from '../../use-cases/gateways/test-gateway.js';
import { UpdateGateway } from '../../use-cases/gateways/update-gateway.js';
import {
  GatewayBody,
  GatewayDto,
  GatewayId,
  GatewayPatch,
  GatewayQuery,
  GatewayTestBody,
  GatewayTestDto,
} from './gateways.dto.js';

@ApiTags('gateways')
@Controller('gateways')
export class GatewaysController {
  constructor(
    private readonly gateways: GatewaysRepository,
    private readonly createGateway: CreateGateway,
    private readonly updateGateway: UpdateGateway,
    private readonly testGateway: TestGateway,
  ) {}

  @Get()
  @Requires('gateway:write')
  @AnswersPage('listGateways', GatewayDto)
  list(@Query() query: GatewayQuery) {
    return this.gateways.page(query);
  }

  @Post()
  @Requires('gateway:write')
  @Creates('createGateway', GatewayDto, { by: 'id' })
  @Refuses('gateway/another-active')
  create(@CurrentActor() actor: Actor, @Body() body: GatewayBody) {
    return this.createGateway.run(actor, body);
  }

  @Get(':id')
  @Requires('gateway:write')
  @Answers('getGateway', GatewayDto, { etag: true })
  @Refuses('gateway/not-found')
  one(@GatewayId() id: string) {
    return this.gateways.view(id);
  }

  @Patch(':id')
  @Requires('gateway:write')
  @Answers('updateGateway', GatewayDto, { etag: true })
  @NeedsVersion()
  @Refuses('gateway/not-found', 'gateway/another-active')
  update(
    @CurrentActor() actor: Actor,
    @GatewayId() id: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: GatewayPatch,
  ) {
    return this.updateGateway.run(actor, { id, ifMatch }, body);
  }

  /** Each of them costs the province a message. */
  @Post(':id/test')
  @Requires('gateway:write')
  @Limited(['heavy'])
  @Answers('testGateway', GatewayTestDto)
  @Refuses('gateway/not-found')
  test(@GatewayId() id: string, @Body() { to }: GatewayTestBody) {
    return this.testGateway.run(id, to);
  }
}
