import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { Problem } from '../../../common/problem.js';
import { FactorChanges } from '../../data/second-factor/factor-changes.js';
import { answerOf } from '../../data/second-factor/outcome.js';
import { type Asking } from '../../data/second-factor/proofs.js';
import { SecondFactorCheck } from '../../data/second-factor/second-factor-check.js';
import { typedCode } from '../../domain/second-factor/codes.js';

/** The first code of a device: from now on it is asked for, and there are codes on paper for who loses it. */
@Injectable()
export class ConfirmTotp {
  constructor(
    private readonly database: Database,
    private readonly check: SecondFactorCheck,
    private readonly changes: FactorChanges,
  ) {}

  async run(asking: Asking, code: string): Promise<{ recoveryCodes: readonly string[] }> {
    const { id } = asking.actor;
    const { totp, codes } = this.check.factors;
    const digits = typedCode(code)?.code ?? '';
    const outcome = await this.database.transaction(async (tx) => {
      const confirmed = await this.check.counted(tx, id, async () =>
        (await totp.confirm(tx, id, digits)) ? true : null,
      );
      if (confirmed instanceof Problem) return confirmed;
      await this.changes.endOthers(tx, asking);
      const who = { subject: id, actorId: id, data: { factor: 'totp' } };
      await this.changes.note(tx, 'enrolled', who);
      return { recoveryCodes: await codes.renew(tx, id) };
    });
    this.changes.takeEffect(id);
    return answerOf(outcome);
  }
}
