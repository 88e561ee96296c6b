import { Readable } from 'node:stream';
import { type Actor } from '../../../auth/actor.js';
import { matches } from '../../domain/feed/types.js';
import { type HeardChange } from './hearing-desk.js';

/** Who listens, as they are now; nobody when they may no longer. */
export type StillListens = () => Promise<Actor | null>;

export interface Listening {
  readonly actor: Actor;
  readonly stillListens: StillListens;
  readonly types?: readonly string[];
}

// So long a browser waits before it comes again.
const COMES_AGAIN_AFTER_MS = 3000;
// Some thousand changes. Whoever leaves those unread is let go, and begins again where it was.
const MOST_UNREAD_BYTES = 512 * 1024;

/** One answer that does not end: changes as server-sent events (HTML Living Standard, 9.2), for one listener. */
export class EventStream {
  readonly content: Readable;
  private isOver = false;
  private hasTaken = true;
  private wantsMore: () => void = () => undefined;

  constructor(
    private listening: Listening,
    /** The place up to which was looked, heard or not. */
    public position: number,
  ) {
    this.content = new Readable({
      read: () => {
        this.take();
      },
    });
    this.content.once('close', () => {
      this.isOver = true;
    });
    this.content.push(`retry: ${COMES_AGAIN_AFTER_MS}\n\n`);
  }

  get isOpen(): boolean {
    return !this.isOver;
  }

  get actor(): Actor {
    return this.listening.actor;
  }

  /** What of the changes up to a place is heard. */
  send(heard: readonly HeardChange[], position: number): void {
    if (this.isOver || position <= this.position) return;
    const { types = [] } = this.listening;
    const frames = heard
      .filter(({ sequence, type }) => sequence > this.position && matches(types, type))
      .map(frameOf);
    this.position = position;
    if (frames.length > 0) this.content.push(frames.join(''));
    if (this.content.readableLength > MOST_UNREAD_BYTES) this.cut();
  }

  /** A sign of life, while there is one of the listener, and while they may listen: as whom, that is found out anew. */
  async beat(): Promise<void> {
    if (!this.hasTaken && this.isFull) this.cut();
    this.hasTaken = false;
    // Where nobody can say who it is, nobody is told anything.
    const actor = await this.listening.stillListens().catch(() => null);
    if (!actor) this.end();
    if (!actor || this.isOver) return;
    this.listening = { ...this.listening, actor };
    // With an id: who comes again need not have all that was not for them looked through once more.
    this.content.push(`:\nid: ${this.position}\n\n`);
  }

  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.content.push(null);
  }

  /** At once, with what is unread. */
  cut(): void {
    this.isOver = true;
    this.content.destroy();
  }

  /** Until most of what was sent is on its way, or the listener has gone. */
  async taken(): Promise<void> {
    if (this.isOver || !this.isFull) return;
    await new Promise<void>((resolve) => {
      this.wantsMore = resolve;
      this.content.once('close', resolve);
    });
  }

  private take(): void {
    this.hasTaken = true;
    this.wantsMore();
  }

  private get isFull(): boolean {
    return this.content.readableLength >= this.content.readableHighWaterMark;
  }
}

// JSON has no line breaks but as \n.
const frameOf = (change: HeardChange): string =>
  `id: ${change.sequence}\nevent: ${change.type}\ndata: ${JSON.stringify(change)}\n\n`;
