import { Body, Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersList, AnswersNothing, Creates, Refuses } from '../../../common/answers.js';
import { type Actor, CurrentActor } from '../../actor.js';
import { passkeyView } from '../../data/second-factor/passkey.view.js';
import { Passkeys } from '../../data/second-factor/passkeys.js';
import { type Asking } from '../../data/second-factor/proofs.js';
import { EvenWithDuties, Requires } from '../../permissions.js';
import { AddPasskey } from '../../use-cases/second-factor/add-passkey.js';
import { BeginPasskey } from '../../use-cases/second-factor/begin-passkey.js';
import { RemovePasskey } from '../../use-cases/second-factor/remove-passkey.js';
import { RenamePasskey } from '../../use-cases/second-factor/rename-passkey.js';
import { CurrentAsking } from './asking.js';
import {
  PasskeyBody,
  PasskeyDto,
  PasskeyId,
  PasskeyNameBody,
  PasskeyOptionsView,
  ProofBody,
} from './second-factor.dto.js';

/** The keys on one's own devices: made, named, and taken away again. */
@ApiTags('auth')
@Controller('auth/mfa/passkeys')
export class PasskeysController {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly addPasskey: AddPasskey,
    private readonly renamePasskey: RenamePasskey,
    private readonly removePasskey: RemovePasskey,
  ) {}

  @Get()
  @Requires('session:own')
  @EvenWithDuties()
  @AnswersList('listPasskeys', PasskeyDto)
  async list(@CurrentActor() { id }: Actor) {
    return { items: (await this.passkeys.of(id)).map(passkeyView) };
  }

  @Post()
  @Requires('session:own')
  @EvenWithDuties()
  @Creates('addPasskey', PasskeyDto, { by: 'id', etag: false })
  add(@CurrentAsking() asking: Asking, @Body() body: PasskeyBody) {
    return this.addPasskey.run(asking, body);
  }

  @Patch(':id')
  @Requires('session:own')
  @EvenWithDuties()
  @Answers('renamePasskey', PasskeyDto)
  @Refuses('auth/passkey-not-found')
  rename(@CurrentActor() actor: Actor, @PasskeyId() id: string, @Body() { name }: PasskeyNameBody) {
    return this.renamePasskey.run(actor, id, name);
  }

  @Delete(':id')
  @Requires('session:own')
  @EvenWithDuties()
  @AnswersNothing('removePasskey')
  @Refuses(
    'auth/passkey-not-found',
    'auth/wrong-second-factor',
    'auth/proof-needed',
    'auth/too-many-attempts',
    'auth/too-many-at-once',
  )
  remove(@CurrentAsking() asking: Asking, @PasskeyId() id: string, @Body() body: ProofBody) {
    return this.removePasskey.run(asking, id, body);
  }
}

@ApiTags('auth')
@Controller('auth/mfa/passkeys/options')
export class PasskeyOptionsController {
  constructor(private readonly beginPasskey: BeginPasskey) {}

  @Post()
  @Requires('session:own')
  @EvenWithDuties()
  @Answers('beginPasskey', PasskeyOptionsView)
  @Refuses(
    'auth/wrong-second-factor',
    'auth/proof-needed',
    'auth/too-many-attempts',
    'auth/too-many-at-once',
  )
  begin(@CurrentAsking() asking: Asking, @Body() body: ProofBody) {
    return this.beginPasskey.run(asking, body);
  }
}
