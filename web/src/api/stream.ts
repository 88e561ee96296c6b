import { useEffect, useState, useSyncExternalStore } from 'react';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { accessToken, session } from './session';

export interface Change {
  readonly sequence: number;
  readonly type: string;
  readonly subject: string;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export type StreamState = 'live' | 'reconnecting' | 'denied';
type Listener = (change: Change) => void;
type Said = { readonly change: Change } | { readonly state: StreamState } | { readonly ask: true };

// A heartbeat comes every fifteen seconds; after three of them nobody is there any more.
const SILENCE_MS = 45_000;
const LONGEST_WAIT_MS = 30_000;
const CHANNEL = 'truc-ban-stream';

/**
 * One connection a browser, not a tab: over HTTP/1.1 a browser has six to a host, and the seventh tab would hang. The tab
 * that holds the lock reads and passes on; when it closes, the next takes over.
 */
class Stream {
  private readonly listeners = new Set<Listener>();
  private readonly watchers = new Set<() => void>();
  private readonly channel = new BroadcastChannel(CHANNEL);
  private state: StreamState = 'reconnecting';
  private after: number | null = null;
  private leads = false;
  private started = false;

  now = (): StreamState => this.state;

  watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    this.start();
    return () => this.watchers.delete(watcher);
  };

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    this.start();
    return () => this.listeners.delete(listener);
  }

  private start(): void {
    if (this.started) return;
    this.started = true;
    this.channel.onmessage = ({ data }: MessageEvent<Said>) => this.hear(data);
    this.channel.postMessage({ ask: true } satisfies Said);
    void navigator.locks.request(CHANNEL, () => this.lead());
  }

  private hear(said: Said): void {
    if ('change' in said) this.tell(said.change);
    else if ('state' in said) this.become(said.state);
    else if (this.leads) this.channel.postMessage({ state: this.state } satisfies Said);
  }

  private async lead(): Promise<never> {
    this.leads = true;
    for (let failures = 0; ;) {
      const heard = await this.follow().catch(() => false);
      failures = heard ? 0 : failures + 1;
      this.say(session.standing().state === 'in' ? 'reconnecting' : 'denied');
      const longest = Math.min(LONGEST_WAIT_MS, 1000 * 2 ** failures);
      await new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)));
    }
  }

  /** Until the connection ends; whether anything came of it. */
  private async follow(): Promise<boolean> {
    const token = await accessToken();
    if (token === null) return false;
    const ending = new AbortController();
    let silence = setTimeout(() => ending.abort(), SILENCE_MS);
    const alive = () => {
      clearTimeout(silence);
      silence = setTimeout(() => ending.abort(), SILENCE_MS);
    };
    try {
      const answer = await fetch('/api/v1/stream', {
        signal: ending.signal,
        headers: {
          authorization: `Bearer ${token}`,
          ...(this.after !== null && { 'last-event-id': String(this.after) }),
        },
      });
      if (!answer.ok || !answer.body) return false;
      this.say('live');
      const events = answer.body
        .pipeThrough(new TextDecoderStream())
        .pipeThrough(new EventSourceParserStream({ onComment: alive }));
      for await (const { data } of read(events)) {
        alive();
        const change = JSON.parse(data) as Change;
        this.after = change.sequence;
        this.tell(change);
        this.channel.postMessage({ change } satisfies Said);
      }
      return true;
    } finally {
      clearTimeout(silence);
      ending.abort();
    }
  }

  private say(state: StreamState): void {
    this.become(state);
    this.channel.postMessage({ state } satisfies Said);
  }

  private become(state: StreamState): void {
    this.state = state;
    for (const watcher of this.watchers) watcher();
  }

  private tell(change: Change): void {
    this.after = Math.max(this.after ?? 0, change.sequence);
    for (const listener of this.listeners) listener(change);
  }
}

/** Not every browser's streams can be iterated yet. */
async function* read<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

const stream = new Stream();

export const useStreamState = (): StreamState => useSyncExternalStore(stream.watch, stream.now);

/** Hears every change that the person may hear, while the page is there. */
export function useChanges(listener: Listener): void {
  const [current] = useState<{ listener: Listener }>(() => ({ listener }));
  useEffect(() => {
    current.listener = listener;
  });
  useEffect(() => stream.listen((change) => current.listener(change)), [current]);
}
