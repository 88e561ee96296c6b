import { DutyLeads } from './duty-leads.js';
import { Hearers } from './hearers.js';
import { Notices } from './notices.js';
import { NotificationsRepository } from './notifications.repository.js';
import { PeopleFollower } from './people-follower.js';
import { PreferencesRepository } from './preferences.repository.js';
import { Waiting } from './waiting.js';

export const PEOPLE_DATA = [
  DutyLeads,
  Hearers,
  Notices,
  NotificationsRepository,
  PeopleFollower,
  PreferencesRepository,
  Waiting,
];
