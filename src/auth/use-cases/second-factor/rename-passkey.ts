import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { type Actor } from '../../actor.js';
import { passkeyView, type PasskeyView } from '../../data/second-factor/passkey.view.js';
import { Passkeys } from '../../data/second-factor/passkeys.js';

/** The person calls one of their passkeys otherwise. */
@Injectable()
export class RenamePasskey {
  constructor(
    private readonly database: Database,
    private readonly passkeys: Passkeys,
  ) {}

  run({ id: userId }: Actor, id: string, name: string): Promise<PasskeyView> {
    return this.database.transaction(async (tx) => {
      const passkey = await this.passkeys.lock(tx, userId, id);
      await this.passkeys.rename(tx, passkey, name);
      return passkeyView({ ...passkey, name });
    });
  }
}
