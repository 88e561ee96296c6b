import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { needsSecondFactor } from '../../domain/second-factor/policy.js';
import { SECOND_FACTOR_SETTINGS, type SecondFactorSettings } from '../../second-factor.settings.js';
import { type User } from '../../user.entity.js';

// Who has shown two factors to the provider of single sign-on need not show one here.
const LACKS = `
  SELECT NOT EXISTS (SELECT FROM totp_secret WHERE user_id = $1 AND confirmed_at IS NOT NULL)
     AND NOT EXISTS (SELECT FROM passkey WHERE user_id = $1 AND cloned_at IS NULL)
     AND NOT EXISTS (SELECT FROM session WHERE id = $2 AND methods @> '{fed,otp}') AS lacks`;

/** Whose role asks for a second factor that they do not have. */
@Injectable()
export class EnrolmentPolicy {
  constructor(@Inject(SECOND_FACTOR_SETTINGS) private readonly settings: SecondFactorSettings) {}

  requires(person: Parameters<typeof needsSecondFactor>[0]): boolean {
    return needsSecondFactor(person, this.settings.policy);
  }

  async isUnmet(manager: EntityManager, user: User, sessionId: string): Promise<boolean> {
    if (!this.requires(user)) return false;
    const [row] = await manager.query<{ lacks: boolean }[]>(LACKS, [user.id, sessionId]);
    return row?.lacks ?? true;
  }
}
