import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Tx } from '../../../common/tx.js';
import { type FederatedPerson } from '../../domain/single-sign-on/claims.js';
import { placementOf } from '../../domain/single-sign-on/mapping.js';
import { type Outcome } from '../second-factor/outcome.js';
import { SecondStep } from '../second-factor/second-step.js';
import { type SessionTokens } from '../session-desk.js';
import { FederatedAccounts, type NoAccount } from './federated-accounts.js';
import { IdentityProvider } from './identity-provider.js';

export type NotAdmitted = NoAccount | 'no-group' | 'unknown-agency';

interface Admitted {
  readonly userId: string;
  /** The question for a second factor where the person has one here and the provider has seen none. */
  readonly outcome: Outcome<SessionTokens>;
}

/** Sessions of people whom the provider vouches for. */
@Injectable()
export class FederatedSessions {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly accounts: FederatedAccounts,
    private readonly step: SecondStep,
  ) {}

  async admit(tx: Tx, person: FederatedPerson): Promise<Admitted | NotAdmitted> {
    const { settings } = this.provider;
    const placement = placementOf(person.groups, settings.rules);
    if (!placement) return 'no-group';
    if (!(await this.accounts.knowsAgency(tx, placement.agency))) return 'unknown-agency';
    const account = await this.accounts.accountOf(tx, { person, placement, settings });
    if (typeof account === 'string') return account;
    return { userId: account.id, outcome: await this.open(tx, account, person) };
  }

  /** What this process remembers of somebody who may be placed elsewhere now. */
  forget(userId: string): void {
    this.step.desk.forget(userId);
  }

  async noteRefusal(
    manager: EntityManager,
    { why, subject }: { why: string; subject: string },
  ): Promise<void> {
    await this.step.desk.log.note(manager, {
      ...{ type: 'sign-in.failed', subject, data: { method: 'fed', why } },
    });
  }

  /** Two factors at the provider are as good as two here. */
  private open(
    tx: Tx,
    account: { id: string },
    { twoFactors }: FederatedPerson,
  ): Promise<Outcome<SessionTokens>> {
    const delivery = 'cookie';
    if (twoFactors) return this.step.desk.open(tx, account, { delivery, methods: ['fed', 'otp'] });
    return this.step.run(tx, account, { delivery, methods: ['fed'] });
  }
}
