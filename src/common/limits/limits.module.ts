import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { BucketExpiry } from './bucket-expiry.js';
import { RateLimitGuard } from './rate-limit.guard.js';
import { LIMIT_REQUESTS, RateLimiter } from './rate-limiter.js';

/** Imported behind the module of the guard that knows who is asking: guards run in that order. */
@Module({})
export class LimitsModule {
  static with({ limitRequests }: { limitRequests: boolean }): DynamicModule {
    return {
      module: LimitsModule,
      providers: [
        BucketExpiry,
        RateLimiter,
        { provide: LIMIT_REQUESTS, useValue: limitRequests },
        { provide: APP_GUARD, useClass: RateLimitGuard },
      ],
    };
  }
}
