import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  AnswersPage,
  Creates,
  IfMatch,
  NeedsVersion,
  Refuses,
} from '../../common/answers.js';
import { type Actor, CurrentActor } from '../actor.js';
import { UsersRepository } from '../data/users.repository.js';
import { Requires } from '../permissions.js';
import { CreateUser } from '../use-cases/create-user.js';
import { UpdateUser } from '../use-cases/update-user.js';
import { UserBody, UserDto, UserId, UserPatch, UserQuery } from './users.dto.js';

@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(
    private readonly users: UsersRepository,
    private readonly createUser: CreateUser,
    private readonly updateUser: UpdateUser,
  ) {}

  @Get()
  @Requires('user:read')
  @AnswersPage('listUsers', UserDto)
  list(@CurrentActor() actor: Actor, @Query() query: UserQuery) {
    return this.users.page(actor, query);
  }

  @Post()
  @Requires('user:write')
  @Creates('createUser', UserDto, { by: 'id' })
  @Refuses('user/username-taken', 'auth/too-many-at-once')
  create(@CurrentActor() actor: Actor, @Body() body: UserBody) {
    return this.createUser.run(actor, body);
  }

  @Get(':id')
  @Requires('user:read')
  @Answers('getUser', UserDto, { etag: true })
  @Refuses('user/not-found')
  one(@CurrentActor() actor: Actor, @UserId() id: string) {
    return this.users.one(actor, id);
  }

  @Patch(':id')
  @Requires('user:write')
  @Answers('updateUser', UserDto, { etag: true })
  @NeedsVersion()
  @Refuses('user/not-found', 'user/last-admin', 'user/own-password', 'auth/too-many-at-once')
  update(
    @CurrentActor() actor: Actor,
    @UserId() id: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: UserPatch,
  ) {
    return this.updateUser.run(actor, { id, ifMatch }, body);
  }
}
