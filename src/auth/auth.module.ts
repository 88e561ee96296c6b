import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { Actors } from './data/actors.js';
import { LIMIT_SIGN_INS, SignInAttempts } from './data/sign-in-attempts.js';
import { SigningKeys } from './data/signing-keys.js';
import { AuthController } from './http/auth.controller.js';
import { JwtStrategy } from './jwt.strategy.js';
import { PermissionGuard } from './permission.guard.js';
import { SignIn } from './use-cases/sign-in.js';

@Module({})
export class AuthModule {
  static with({ limitSignIns }: { limitSignIns: boolean }): DynamicModule {
    return {
      module: AuthModule,
      imports: [PassportModule],
      controllers: [AuthController],
      providers: [
        Actors,
        JwtStrategy,
        SigningKeys,
        SignIn,
        SignInAttempts,
        { provide: LIMIT_SIGN_INS, useValue: limitSignIns },
        { provide: APP_GUARD, useClass: PermissionGuard },
      ],
      exports: [SigningKeys],
    };
  }
}
