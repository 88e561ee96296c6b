import { type DynamicModule, Module } from '@nestjs/common';
import { ResealSecrets } from './reseal-secrets.js';
import { SecretBox } from './secret-box.js';
import { secretKeys, type SecretSettings } from './secret-keys.js';

@Module({})
export class SecretsModule {
  static with(settings: SecretSettings): DynamicModule {
    return {
      module: SecretsModule,
      global: true,
      providers: [
        ResealSecrets,
        { provide: SecretBox, useFactory: () => new SecretBox(() => secretKeys(settings)) },
      ],
      exports: [SecretBox, ResealSecrets],
    };
  }
}
