import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from './auth/permissions.js';
import { Answers, Refuses } from './common/answers.js';
import { Choice, Id, Part, Text } from './common/fields.js';
import { Seal } from './common/seal.js';

export class SealKeyView {
  @Choice(['OKP'], { example: 'OKP' }) kty: string;
  @Choice(['Ed25519'], { example: 'Ed25519' }) crv: string;
  @Text({ example: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }) x: string;
  @Id({ example: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f' }) kid: string;
  @Choice(['EdDSA'], { example: 'EdDSA' }) alg: string;
  @Choice(['sig'], { example: 'sig' }) use: string;
}

export class SealKeysView {
  @Part(() => SealKeyView, { most: 1000 }) keys: SealKeyView[];
}

/** The keys by which anybody checks what the desk has sealed (RFC 7517), at the place where one looks for them. */
@ApiTags('audit')
@Controller('.well-known')
export class JwksController {
  constructor(private readonly seal: Seal) {}

  @Get('jwks.json')
  @Public()
  @Header('cache-control', 'public, max-age=300')
  @Answers('getSealKeys', SealKeysView)
  @Refuses('server/database-unavailable')
  keys() {
    return this.seal.keys();
  }
}
