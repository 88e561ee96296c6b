import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { Actors } from './data/actors.js';
import { API_KEY_DATA } from './data/api-keys/providers.js';
import { ExportNotes } from './export-notes.js';
import { GuestNotes } from './guest-notes.js';
import { ReplayNotes } from './replay-notes.js';
import { PASSWORD_DATA } from './data/passwords/providers.js';
import { SECOND_FACTOR_DATA } from './data/second-factor/providers.js';
import { SINGLE_SIGN_ON_DATA } from './data/single-sign-on/providers.js';
import { Refusals } from './data/refusals.js';
import { RefusalFilter } from './http/refusal.filter.js';
import { SecurityHistory } from './data/security-history.js';
import { SecurityLines } from './data/security-lines.js';
import { SecurityLog } from './data/security-log.js';
import { SessionDesk } from './data/session-desk.js';
import { Sessions } from './data/sessions.js';
import { LIMIT_SIGN_INS, SignInAttempts } from './data/sign-in-attempts.js';
import { SigningKeys } from './data/signing-keys.js';
import { UsersRepository } from './data/users.repository.js';
import { ApiKeyEndsController, ApiKeysController } from './http/api-keys/api-keys.controller.js';
import { AuthController } from './http/auth.controller.js';
import { PasswordLinksController } from './http/passwords/password-links.controller.js';
import { PasswordsController } from './http/passwords/passwords.controller.js';
import { PUBLIC_URL, ResetLink } from './http/passwords/reset-link.js';
import { RefreshCookie } from './http/refresh-cookie.js';
import { SECOND_FACTOR_CONTROLLERS } from './http/second-factor/controllers.js';
import { ArrivalAnswer } from './http/single-sign-on/arrival-answer.js';
import {
  SignInMethodsController,
  SingleSignOnController,
} from './http/single-sign-on/single-sign-on.controller.js';
import { StateCookie } from './http/single-sign-on/state-cookie.js';
import { SecurityController } from './http/security.controller.js';
import { SessionsController } from './http/sessions.controller.js';
import { UserSessionsController } from './http/user-sessions.controller.js';
import { UsersController } from './http/users.controller.js';
import { JwtStrategy } from './jwt.strategy.js';
import { MachineKeys } from './machine-keys.js';
import { People } from './people.js';
import { PASSWORD_EFFORT, type PasswordEffort, PasswordHashing } from './password-hashing.js';
import { PermissionGuard } from './permission.guard.js';
import { API_KEY_USE_CASES } from './use-cases/api-keys/providers.js';
import { SECOND_FACTOR_SETTINGS, type SecondFactorSettings } from './second-factor.settings.js';
import { CreateUser } from './use-cases/create-user.js';
import { EndSessions } from './use-cases/end-sessions.js';
import { EndSessionsOfAnother } from './use-cases/end-sessions-of-another.js';
import { PASSWORD_USE_CASES } from './use-cases/passwords/providers.js';
import { RefreshSession } from './use-cases/refresh-session.js';
import { SECOND_FACTOR_USE_CASES } from './use-cases/second-factor/providers.js';
import { SINGLE_SIGN_ON, type SingleSignOn } from './single-sign-on.settings.js';
import { SINGLE_SIGN_ON_USE_CASES } from './use-cases/single-sign-on/providers.js';
import { SignIn } from './use-cases/sign-in.js';
import { UpdateUser } from './use-cases/update-user.js';

const CONTROLLERS = [
  ...SECOND_FACTOR_CONTROLLERS,
  ApiKeysController,
  ApiKeyEndsController,
  AuthController,
  PasswordLinksController,
  PasswordsController,
  SecurityController,
  SignInMethodsController,
  SingleSignOnController,
  SessionsController,
  UserSessionsController,
  UsersController,
];

const PROVIDERS = [
  ...SECOND_FACTOR_DATA,
  ...SECOND_FACTOR_USE_CASES,
  ...SINGLE_SIGN_ON_DATA,
  ...SINGLE_SIGN_ON_USE_CASES,
  ArrivalAnswer,
  StateCookie,
  ...API_KEY_DATA,
  ...API_KEY_USE_CASES,
  Actors,
  EndSessions,
  EndSessionsOfAnother,
  ResetLink,
  ...PASSWORD_USE_CASES,
  ...PASSWORD_DATA,
  RefreshCookie,
  RefreshSession,
  ExportNotes,
  GuestNotes,
  Refusals,
  ReplayNotes,
  SecurityHistory,
  SecurityLines,
  SecurityLog,
  SessionDesk,
  Sessions,
  JwtStrategy,
  SigningKeys,
  SignIn,
  SignInAttempts,
  MachineKeys,
  People,
  UsersRepository,
  CreateUser,
  UpdateUser,
];

export interface AuthSettings {
  readonly limitSignIns: boolean;
  readonly secondFactor: SecondFactorSettings;
  /** Null where there is none. */
  readonly singleSignOn: SingleSignOn | null;
  readonly passwords?: {
    readonly effort?: PasswordEffort;
    /** Without a slash at the end; a link to choose a new password begins with it. */
    readonly publicUrl?: string | undefined;
  };
}

@Module({})
export class AuthModule {
  static with(settings: AuthSettings): DynamicModule {
    const { limitSignIns, secondFactor, singleSignOn, passwords = {} } = settings;
    return {
      module: AuthModule,
      // Its settings come from the root module alone, so no feature could import it again by itself.
      global: true,
      imports: [PassportModule],
      controllers: CONTROLLERS,
      providers: [
        ...PROVIDERS,
        { provide: PASSWORD_EFFORT, useValue: passwords.effort ?? 'tuned' },
        { provide: PUBLIC_URL, useValue: passwords.publicUrl ?? null },
        { provide: SECOND_FACTOR_SETTINGS, useValue: secondFactor },
        { provide: SINGLE_SIGN_ON, useValue: singleSignOn },
        { provide: LIMIT_SIGN_INS, useValue: limitSignIns },
        { provide: APP_FILTER, useClass: RefusalFilter },
        { provide: APP_GUARD, useClass: PermissionGuard },
      ],
      exports: [
        ExportNotes,
        GuestNotes,
        MachineKeys,
        PasswordHashing,
        People,
        ReplayNotes,
        SigningKeys,
      ],
    };
  }
}
