import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import { Answers, AnswersPage } from '../../../common/answers.js';
import { NotificationsRepository } from '../../data/people/notifications.repository.js';
import { PreferencesRepository } from '../../data/people/preferences.repository.js';
import { MarkRead } from '../../use-cases/people/mark-read.js';
import { SetPreferences } from '../../use-cases/people/set-preferences.js';
import {
  NotificationDto,
  NotificationQuery,
  ReadBody,
  readUntil,
  UnreadDto,
} from './notifications.dto.js';
import { PreferencesDto, preferencesOf } from './preferences.dto.js';

const UNREAD = { unread: { type: 'integer', minimum: 0, example: 3 } } as const;

/** A person's own. */
@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationsRepository,
    private readonly preferences: PreferencesRepository,
    private readonly markRead: MarkRead,
    private readonly setPreferences: SetPreferences,
  ) {}

  @Get()
  @Requires('notification:own')
  @AnswersPage('listNotifications', NotificationDto, UNREAD)
  list(@CurrentActor() actor: Actor, @Query() query: NotificationQuery) {
    return this.notifications.page(actor, query);
  }

  @Post('read')
  @Requires('notification:own')
  @Answers('markNotificationsRead', UnreadDto)
  read(@CurrentActor() actor: Actor, @Body() body: ReadBody) {
    return this.markRead.run(actor, readUntil(body));
  }

  @Get('preferences')
  @Requires('notification:own')
  @Answers('getNotificationPreferences', PreferencesDto)
  getPreferences(@CurrentActor() actor: Actor) {
    return this.preferences.of(actor.id);
  }

  @Put('preferences')
  @Requires('notification:own')
  @Answers('setNotificationPreferences', PreferencesDto)
  putPreferences(@CurrentActor() actor: Actor, @Body() body: PreferencesDto) {
    return this.setPreferences.run(actor, preferencesOf(body));
  }
}
