import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type Readable } from 'node:stream';
import { Rounds } from '../../../common/rounds.js';
import { faultForLog } from '../../../common/server-log.js';
import { Signals } from '../../../common/signals.js';
import { TooManyStreams } from '../../feed.problems.js';
import { ChangeFeed } from './change-feed.js';
import { EventStream, type Listening } from './event-stream.js';

// A screen, a second one, and what is being opened anew.
const MOST_PER_CALLER = 5;
// Proxies close what is silent for longer.
const BEATS_EVERY_MS = 15_000;
// Whoever has gone without a word is missed at the second beat.
const LOST_AFTER_S = (2 * BEATS_EVERY_MS) / 1000;
const LOOKS_EVERY_MS = 1000;

/** The open streams of this process. What is new is read once for all of them. */
@Injectable()
export class Streams implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Streams.name);
  private readonly open = new Set<EventStream>();
  /** Those of them that have come to where all are told together. */
  private readonly together = new Set<EventStream>();
  private position = 0;
  private telling: Promise<void> | undefined;
  private isAskedAgain = false;
  private isClosing = false;

  constructor(
    private readonly feed: ChangeFeed,
    private readonly signals: Signals,
    private readonly rounds: Rounds,
  ) {}

  /** How many listen. */
  get size(): number {
    return this.open.size;
  }

  onApplicationBootstrap(): void {
    this.signals.on('changes', () => {
      this.soon();
    });
    this.rounds.inEach(LOOKS_EVERY_MS, 'Looking for changes', () => this.tell());
    this.rounds.inEach(BEATS_EVERY_MS, 'Keeping streams alive', () => this.beat());
  }

  /** Answers that do not end by themselves would keep the server from its end. */
  beforeApplicationShutdown(): void {
    this.isClosing = true;
    for (const stream of this.open) stream.end();
  }

  /** From behind a place of the feed on. */
  async listen(listening: Listening, after: string): Promise<Readable> {
    const stream = new EventStream(listening, await this.feed.placeOf(after));
    const { id } = listening.actor;
    const own = [...this.open].filter(({ actor }) => actor.id === id);
    if (own.length >= MOST_PER_CALLER) {
      throw new TooManyStreams({ most: MOST_PER_CALLER, retryAfter: LOST_AFTER_S });
    }
    this.open.add(stream);
    stream.content.once('close', () => {
      this.open.delete(stream);
      this.together.delete(stream);
    });
    if (this.isClosing) stream.end();
    this.bringUp(stream).catch((error: unknown) => {
      if (!stream.isOpen) return;
      this.logger.error('A stream broke off.', faultForLog(error));
      stream.cut();
    });
    return stream.content;
  }

  /** Those that are alive and may listen go on. */
  async beat(): Promise<void> {
    for (const stream of this.open) await stream.beat();
  }

  /** At the pace of its reader, until it is where the others are. */
  private async bringUp(stream: EventStream): Promise<void> {
    while (stream.isOpen) {
      const { heardBy, upTo, isLast } = await this.feed.lookOn(stream.position);
      stream.send(heardBy(stream.actor), upTo);
      if (isLast && this.takesIn(stream)) return;
      await stream.taken();
    }
  }

  /** Not while the others are further: what they have been told it would miss. */
  private takesIn(stream: EventStream): boolean {
    if (this.together.size === 0 && !this.telling) this.position = stream.position;
    if (stream.position < this.position) return false;
    this.together.add(stream);
    this.soon();
    return true;
  }

  private soon(): void {
    this.tell().catch((error: unknown) => {
      this.logger.error('Streams were not told; trying again.', faultForLog(error));
    });
  }

  private tell(): Promise<void> {
    this.isAskedAgain = true;
    this.telling ??= this.tellAll().finally(() => (this.telling = undefined));
    return this.telling;
  }

  private async tellAll(): Promise<void> {
    while (this.isAskedAgain && this.together.size > 0) {
      this.isAskedAgain = false;
      const { heardBy, upTo, isLast } = await this.feed.lookOn(this.position);
      for (const stream of this.together) stream.send(heardBy(stream.actor), upTo);
      this.position = upTo;
      if (!isLast) this.isAskedAgain = true;
    }
  }
}
