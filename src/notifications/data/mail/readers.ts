import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { People } from '../../../auth/people.js';
import { Database } from '../../../common/database.js';
import { type Preferences } from '../../domain/people/preferences.js';
import { PreferencesRepository } from '../people/preferences.repository.js';

/** Somebody who is told something, as they are at this moment. */
export interface Reader {
  readonly actor: Actor;
  readonly email: string | null;
  readonly phone: string | null;
  readonly preferences: Preferences;
}

@Injectable()
export class Readers {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly preferences: PreferencesRepository,
  ) {}

  /** Nobody where the account is not active any more. */
  async find(personId: string): Promise<Reader | null> {
    const person = await this.people.reachable(this.database.reads, personId);
    return person && { ...person, preferences: await this.preferences.of(personId) };
  }
}
