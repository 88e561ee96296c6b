import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { type Actor } from '../../actor.js';
import { EnrolmentPolicy } from './enrolment-policy.js';
import { Factors, type Way } from './factors.js';

interface State {
  /** Whether the person's role asks for one. */
  readonly required: boolean;
  readonly methods: readonly Way[];
  readonly recoveryCodesLeft: number;
}

/** What a person has, as they see it themselves. */
@Injectable()
export class SecondFactorState {
  constructor(
    private readonly database: Database,
    private readonly factors: Factors,
    private readonly policy: EnrolmentPolicy,
  ) {}

  async of(actor: Actor): Promise<State> {
    const { reads } = this.database;
    return {
      required: this.policy.requires(actor),
      methods: await this.factors.waysOf(reads, actor.id),
      recoveryCodesLeft: await this.factors.codes.left(reads, actor.id),
    };
  }
}
