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
import { TasksRepository } from '../../data/tasks/tasks.repository.js';
import { AddTask } from '../../use-cases/tasks/add-task.js';
import { type AddressedTask, ChangeTask } from '../../use-cases/tasks/change-task.js';
import { IncidentCode } from '../incidents.dto.js';
import { HistoryQuery } from '../remarks.dto.js';
import { TaskAddress } from './task-address.js';
import { TaskBody, TaskDto, TaskPatch, WrittenTaskDto } from './tasks.dto.js';

/** What is to be done in a case, step by step. Writes are to the case: they name its version and tell the new one. */
@ApiTags('incidents')
@Controller('incidents/:code/tasks')
export class TasksController {
  constructor(
    private readonly tasks: TasksRepository,
    private readonly addTask: AddTask,
    private readonly changeTask: ChangeTask,
  ) {}

  @Get()
  @Requires('incident:read')
  @AnswersPage('listTasks', TaskDto)
  @Refuses('incident/not-found')
  list(@CurrentActor() actor: Actor, @IncidentCode() code: string, @Query() query: HistoryQuery) {
    return this.tasks.page(actor, code, query);
  }

  @Post()
  @Requires('task:write')
  @Creates('addTask', WrittenTaskDto, { by: 'id' })
  @NeedsVersion()
  @Refuses('incident/not-found', 'incident/ended')
  add(
    @CurrentActor() actor: Actor,
    @IncidentCode() code: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: TaskBody,
  ) {
    return this.addTask.run(actor, { code, ifMatch }, body);
  }

  @Patch(':id')
  @Requires('task:write')
  @Answers('changeTask', WrittenTaskDto, { etag: true })
  @NeedsVersion()
  @Refuses(
    'incident/not-found',
    'incident/task-not-found',
    'incident/move-not-yours',
    'incident/ended',
  )
  change(
    @CurrentActor() actor: Actor,
    @TaskAddress() task: AddressedTask,
    @Body() body: TaskPatch,
  ) {
    return this.changeTask.run(actor, task, body);
  }
}
