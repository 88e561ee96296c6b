import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from './agencies/agencies.module.js';
import { AuthModule } from './auth/auth.module.js';
import { CommonModule } from './common/common.module.js';
import { LimitsModule } from './common/limits/limits.module.js';
import { type SecretSettings } from './common/secret-keys.js';
import { SecretsModule } from './common/secrets.module.js';
import { type StorageSettings, StorageModule } from './common/storage/storage.module.js';
import { dataSourceOptions } from './data-source.js';
import { LoadDemo } from './demo/load-demo.js';
import { type Environment } from './environment.js';
import { HealthController } from './health.controller.js';
import { IncidentsModule } from './incidents/incidents.module.js';
import { JwksController } from './jwks.controller.js';
import { PeriodsModule } from './periods/periods.module.js';
import { LoadReference } from './reference/load-reference.js';

export interface DeskSettings {
  readonly databaseUrl: string;
  readonly limitSignIns: boolean;
  readonly limitRequests: boolean;
  readonly storage: StorageSettings;
  readonly secrets: SecretSettings;
}

/** What its parts are told of the environment. */
export const settingsOf = (environment: Environment, databaseUrl: string): DeskSettings => ({
  ...{ databaseUrl, limitSignIns: environment.rateLimit, limitRequests: environment.rateLimit },
  ...{ storage: environment, secrets: environment },
});

@Module({})
export class AppModule {
  static with(settings: DeskSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(settings.databaseUrl), retryAttempts: 1 }),
        CommonModule,
        StorageModule.with(settings.storage),
        SecretsModule.with(settings.secrets),
        AuthModule.with(settings),
        LimitsModule.with(settings),
        AgenciesModule,
        PeriodsModule,
        IncidentsModule,
      ],
      controllers: [HealthController, JwksController],
      providers: [LoadDemo, LoadReference],
    };
  }
}
