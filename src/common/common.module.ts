import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AnswerInterceptor } from './answer.interceptor.js';
import { Clock } from './clock.js';
import { Database } from './database.js';
import { Idempotency } from './idempotency.js';
import { KeyExpiry } from './key-expiry.js';
import { Outbox } from './outbox.js';
import { ProblemFilter } from './problem.filter.js';
import { RegisterLog } from './register-log.js';
import { Registers } from './registers.js';
import { Rounds, WORKS } from './rounds.js';
import { Seal } from './seal.js';
import { Signals } from './signals.js';
import { ValidationPipe } from './validation.pipe.js';

const tools = [
  ...[Clock, Database, Idempotency, Outbox, RegisterLog, Registers, Rounds, Seal, Signals],
];

@Module({})
export class CommonModule {
  static with({ worker }: { worker: boolean }): DynamicModule {
    return {
      module: CommonModule,
      global: true,
      providers: [
        ...tools,
        KeyExpiry,
        { provide: WORKS, useValue: worker },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_PIPE, useClass: ValidationPipe },
      ],
      exports: [...tools, WORKS],
    };
  }
}
