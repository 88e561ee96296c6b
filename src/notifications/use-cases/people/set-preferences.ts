import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { PreferencesRepository } from '../../data/people/preferences.repository.js';
import { Waiting } from '../../data/people/waiting.js';
import { type Preferences } from '../../domain/people/preferences.js';

/** How a person wants to be told from now on, of what waits too. */
@Injectable()
export class SetPreferences {
  constructor(
    private readonly database: Database,
    private readonly preferences: PreferencesRepository,
    private readonly waiting: Waiting,
    private readonly clock: Clock,
  ) {}

  run({ id }: Actor, preferences: Preferences): Promise<Preferences> {
    return this.database.transaction(async (tx) => {
      await this.waiting.replan(tx, id, preferences);
      await this.preferences.put(tx, id, preferences, this.clock.now());
      return this.preferences.of(id, tx);
    });
  }
}
