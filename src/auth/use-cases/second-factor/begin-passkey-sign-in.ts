import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { Challenges } from '../../data/second-factor/challenges.js';
import { PasskeyCeremonies } from '../../data/second-factor/passkey-ceremonies.js';

/** What a browser needs to offer the passkeys that it has for this desk. */
@Injectable()
export class BeginPasskeySignIn {
  constructor(
    private readonly database: Database,
    private readonly challenges: Challenges,
    private readonly ceremonies: PasskeyCeremonies,
  ) {}

  async run(): Promise<{ options: object }> {
    const challenge = await this.database.transaction((tx) =>
      this.challenges.issue(tx, 'passkey-sign-in', null),
    );
    return { options: await this.ceremonies.authentication(challenge) };
  }
}
