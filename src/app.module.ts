import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from './agencies/agencies.module.js';
import { AuthModule, type AuthSettings } from './auth/auth.module.js';
import { singleSignOnOf } from './auth/single-sign-on.settings.js';
import { type PasswordEffort } from './auth/password-hashing.js';
import { CommonModule } from './common/common.module.js';
import { LimitsModule } from './common/limits/limits.module.js';
import { OutboundModule } from './common/outbound/outbound.module.js';
import { type SecretSettings } from './common/secret-keys.js';
import { SecretsModule } from './common/secrets.module.js';
import { type StorageSettings, StorageModule } from './common/storage/storage.module.js';
import { dataSourceOptions } from './data-source.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { LoadDemo } from './demo/load-demo.js';
import { DutyModule } from './duty/duty.module.js';
import { type Environment } from './environment.js';
import { GuestsModule } from './guests/guests.module.js';
import { type GuestSettings } from './guests/guests.settings.js';
import { HealthController } from './health.controller.js';
import { IncidentsModule } from './incidents/incidents.module.js';
import { IntakeModule } from './intake/intake.module.js';
import { JwksController } from './jwks.controller.js';
import { PeriodsModule } from './periods/periods.module.js';
import { type DeliverySettings, deliverySettingsOf } from './notifications/delivery.settings.js';
import { type MailSettings, mailSettingsOf } from './notifications/mail.settings.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { LoadReference } from './reference/load-reference.js';

export interface DeskSettings {
  readonly databaseUrl: string;
  /** Whether this process does what goes on by itself. */
  readonly worker: boolean;
  readonly limitSignIns: boolean;
  readonly limitRequests: boolean;
  readonly outbound: { readonly outboundAllow: readonly string[] };
  readonly storage: StorageSettings;
  readonly secrets: SecretSettings;
  readonly deliveries: DeliverySettings;
  readonly mail: MailSettings;
  readonly guests: GuestSettings;
  readonly passwords: NonNullable<AuthSettings['passwords']>;
  readonly secondFactor: AuthSettings['secondFactor'];
  readonly singleSignOn: AuthSettings['singleSignOn'];
}

/** What its parts are told of the environment. */
export const settingsOf = (
  environment: Environment,
  databaseUrl: string,
  effort: PasswordEffort = 'tuned',
): DeskSettings => ({
  ...{ databaseUrl, limitSignIns: environment.rateLimit, limitRequests: environment.rateLimit },
  ...{ worker: environment.worker, deliveries: deliverySettingsOf(environment) },
  mail: mailSettingsOf(environment),
  guests: { open: environment.guestReports, effort: effort === 'least' ? 'least' : 'usual' },
  passwords: { effort, publicUrl: environment.publicUrl },
  ...{ outbound: environment, storage: environment, secrets: environment },
  secondFactor: {
    policy: { roles: environment.mfaRequired, exempt: environment.demo ? DEMO_NAMES : [] },
    ...(environment.publicUrl !== undefined && { publicUrl: environment.publicUrl }),
  },
  singleSignOn: singleSignOnOf(environment),
});

const DEMO_NAMES = DEMO_ACCOUNTS.map(({ username }) => username);

@Module({})
export class AppModule {
  static with(settings: DeskSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(settings.databaseUrl), retryAttempts: 1 }),
        CommonModule.with(settings),
        OutboundModule.with(settings.outbound),
        StorageModule.with(settings.storage),
        SecretsModule.with(settings.secrets),
        AuthModule.with(settings),
        LimitsModule.with(settings),
        AgenciesModule,
        DutyModule,
        PeriodsModule,
        IncidentsModule,
        GuestsModule.with(settings),
        IntakeModule,
        NotificationsModule.with(settings),
      ],
      controllers: [HealthController, JwksController],
      providers: [LoadDemo, LoadReference],
    };
  }
}
