import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../common/database.js';
import { type Tx } from '../../../common/tx.js';
import { type Preferences, USUAL } from '../../domain/people/preferences.js';
import { NotificationPreferences } from './notification-preferences.entity.js';

/** How people want to be told; whoever said nothing, as is usual. */
@Injectable()
export class PreferencesRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(personId: string, reads: EntityManager = this.database.reads): Promise<Preferences> {
    const chosen = await reads.findOneBy(NotificationPreferences, { personId });
    return chosen ? chosenIn(chosen) : USUAL;
  }

  async ofAll(
    reads: EntityManager,
    personIds: readonly string[],
  ): Promise<(personId: string) => Preferences> {
    const rows = await reads.findBy(NotificationPreferences, { personId: In(personIds) });
    const chosen = new Map(rows.map((row) => [row.personId, row]));
    return (personId) => chosen.get(personId) ?? USUAL;
  }

  async put(tx: Tx, personId: string, preferences: Preferences): Promise<void> {
    const row = { personId, ...chosenIn(preferences), updatedAt: this.clock.now() };
    await tx.upsert(NotificationPreferences, row, ['personId']);
  }
}

const chosenIn = ({
  language,
  email,
  sms,
  chat,
  quietHours,
  digest,
}: Preferences): Preferences => ({
  ...{ language, email, sms, chat, quietHours, digest },
});
