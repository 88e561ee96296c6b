import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../../../common/answers.js';
import { type Actor, CurrentActor } from '../../actor.js';
import { SecondFactorState } from '../../data/second-factor/second-factor-state.js';
import { type Asking } from '../../data/second-factor/proofs.js';
import { EvenWithDuties, Requires } from '../../permissions.js';
import { BeginTotp } from '../../use-cases/second-factor/begin-totp.js';
import { ConfirmTotp } from '../../use-cases/second-factor/confirm-totp.js';
import { RemoveTotp } from '../../use-cases/second-factor/remove-totp.js';
import { RenewRecoveryCodes } from '../../use-cases/second-factor/renew-recovery-codes.js';
import { CurrentAsking } from './asking.js';
import {
  CodeBody,
  ProofBody,
  RecoveryCodesView,
  SecondFactorsView,
  TotpView,
} from './second-factor.dto.js';

/** What one has beside the password. */
@ApiTags('auth')
@Controller('auth/mfa')
export class SecondFactorController {
  constructor(
    private readonly state: SecondFactorState,
    private readonly renewCodes: RenewRecoveryCodes,
  ) {}

  @Get()
  @Requires('session:own')
  @EvenWithDuties()
  @Answers('getSecondFactors', SecondFactorsView)
  show(@CurrentActor() actor: Actor) {
    return this.state.of(actor);
  }

  // Without an Idempotency-Key, which would keep what is shown once.
  @Post('recovery-codes')
  @Requires('session:own')
  @EvenWithDuties()
  @Answers('renewRecoveryCodes', RecoveryCodesView)
  @Refuses(
    'auth/wrong-second-factor',
    'auth/proof-needed',
    'auth/no-second-factor',
    'auth/too-many-attempts',
    'auth/too-many-at-once',
  )
  renew(@CurrentAsking() asking: Asking, @Body() body: ProofBody) {
    return this.renewCodes.run(asking, body);
  }
}

@ApiTags('auth')
@Controller('auth/mfa/totp')
export class TotpController {
  constructor(
    private readonly beginTotp: BeginTotp,
    private readonly confirmTotp: ConfirmTotp,
    private readonly removeTotp: RemoveTotp,
  ) {}

  @Post()
  @Requires('session:own')
  @EvenWithDuties()
  @Answers('beginTotp', TotpView)
  @Refuses(
    'auth/wrong-second-factor',
    'auth/proof-needed',
    'auth/totp-enrolled',
    'auth/too-many-attempts',
    'auth/too-many-at-once',
  )
  begin(@CurrentAsking() asking: Asking, @Body() body: ProofBody) {
    return this.beginTotp.run(asking, body);
  }

  @Post('confirm')
  @Requires('session:own')
  @EvenWithDuties()
  @Answers('confirmTotp', RecoveryCodesView)
  @Refuses('auth/wrong-second-factor', 'auth/too-many-attempts')
  confirm(@CurrentAsking() asking: Asking, @Body() { code }: CodeBody) {
    return this.confirmTotp.run(asking, code);
  }

  @Delete()
  @Requires('session:own')
  @EvenWithDuties()
  @AnswersNothing('removeTotp')
  @Refuses(
    'auth/wrong-second-factor',
    'auth/proof-needed',
    'auth/no-second-factor',
    'auth/too-many-attempts',
    'auth/too-many-at-once',
  )
  remove(@CurrentAsking() asking: Asking, @Body() body: ProofBody) {
    return this.removeTotp.run(asking, body);
  }
}
