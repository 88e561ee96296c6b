import { Clock } from '../../src/common/clock.js';

/** Stands still until it is moved. */
export class TestClock extends Clock {
  private at = new Date('2026-11-24T02:00:00.000Z');

  override now(): Date {
    return new Date(this.at);
  }

  set(instant: string): void {
    this.at = new Date(instant);
  }

  advance(minutes: number): void {
    this.at = new Date(this.at.getTime() + minutes * 60_000);
  }
}
