import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Rounds } from '../common/rounds.js';
import { ForgetRead } from './use-cases/people/forget-read.js';

const HOUR_MS = 3_600_000;

/** Looks now and then for what nobody needs any more. */
@Injectable()
export class NotificationWatch implements OnApplicationBootstrap {
  constructor(
    private readonly forgetRead: ForgetRead,
    private readonly rounds: Rounds,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.every(HOUR_MS, 'Removing notifications read long ago', () => this.forgetRead.run());
  }
}
