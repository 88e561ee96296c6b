import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../auth/actor.js';
import { People } from '../../../auth/people.js';
import { Database } from '../../../common/database.js';
import { invalidAt } from '../../../common/problems.js';
import { type Tx } from '../../../common/tx.js';
import { phoneNumberOf } from '../../data/gateways/phone-number.js';
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
    private readonly people: People,
  ) {}

  run({ id }: Actor, preferences: Preferences): Promise<Preferences> {
    return this.database.transaction(async (tx) => {
      await this.expectNumber(tx, id, preferences);
      await this.waiting.replan(tx, id, preferences);
      await this.preferences.put(tx, id, preferences);
      return this.preferences.of(id, tx);
    });
  }

  /** 422 where short messages are wanted, and neither they nor their account say where. */
  private async expectNumber(tx: Tx, id: string, { sms }: Preferences): Promise<void> {
    if (!sms.on) return;
    const number = sms.to ?? (await this.people.reachable(tx, id))?.phone ?? null;
    if (number === null) throw invalidAt('/sms/to', 'required');
    if (phoneNumberOf(number) === null) throw invalidAt('/sms/to', 'phone');
  }
}
