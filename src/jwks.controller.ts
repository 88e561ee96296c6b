import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SigningKeys } from './auth/data/signing-keys.js';
import { Public } from './auth/permissions.js';
import { Answers, Refuses } from './common/answers.js';
import { Choice, Id, Part, Text } from './common/fields.js';
import { Seal } from './common/seal.js';

export class SealKeyView {
  @Choice(['OKP', 'EC'], { example: 'OKP' }) kty: string;
  @Choice(['Ed25519', 'P-256'], { example: 'Ed25519' }) crv: string;
  @Text({ example: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }) x: string;
  @Text({ optional: true, example: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0' }) y?: string;
  @Id({ example: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f' }) kid: string;
  @Choice(['EdDSA', 'ES256'], { example: 'EdDSA' }) alg: string;
  @Choice(['sig'], { example: 'sig' }) use: string;
}

export class SealKeysView {
  @Part(() => SealKeyView, { most: 1000 }) keys: SealKeyView[];
}

/** The keys by which anybody checks what the desk has sealed, and its access tokens (RFC 7517), where one looks for them. */
@ApiTags('audit')
@Controller('.well-known')
export class JwksController {
  constructor(
    private readonly seal: Seal,
    private readonly tokenKeys: SigningKeys,
  ) {}

  @Get('jwks.json')
  @Public()
  @Header('cache-control', 'public, max-age=300')
  @Answers('getSealKeys', SealKeysView)
  @Refuses('server/database-unavailable')
  async keys() {
    return { keys: [...(await this.seal.keys()).keys, ...(await this.tokenKeys.keys())] };
  }
}
