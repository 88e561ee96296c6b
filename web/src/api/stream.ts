import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Change, createDesk } from '../../../clients/typescript/src/desk';
import { wait } from '../wait';
import { signedFetch } from './desk';
import { forgetEarly, isAskedEarly } from './early';
import { OneTab } from './one-tab';
import { renew } from './queries';
import { screenKey } from './screen-key';
import { session } from './session';

export type { Change };
export type StreamState = 'live' | 'reconnecting' | 'denied';
type Listener = (change: Change) => void;
type Said = { readonly change: Change } | { readonly state: StreamState } | { readonly ask: true };

// A heartbeat comes every fifteen seconds; after three of them nobody is there any more.
const SILENCE_MS = 45_000;
const AGAIN_MS = 5000;
const AT_ONCE_MS = 1000;
// Where it begins is known by then: what the page is drawn from goes first.
const OPENED_AFTER_MS = 500;
const CHANNEL = 'truc-ban-stream';

/**
 * One connection a browser, not a tab: over HTTP/1.1 a browser has six to a host, and the seventh tab would hang. The tab
 * that leads reads and passes on.
 */
class Stream {
  private readonly listeners = new Set<Listener>();
  private readonly watchers = new Set<() => void>();
  private readonly channel = new BroadcastChannel(CHANNEL);
  private readonly tab = new OneTab(CHANNEL, {
    lead: (signal) => this.lead(signal),
    overslept: () => void renew(),
    ask: () => this.ask(),
  });
  private state: StreamState = 'reconnecting';
  private after: number | 'latest' = 'latest';
  /** Something may have happened between what the page has read and what it hears. */
  private missed = false;
  private started = false;
  private since = 0;
  private opened = false;

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
    this.channel.onmessage = ({ data }: MessageEvent<Said>) => {
      this.hear(data);
    };
    this.ask();
    this.since = performance.now();
    this.tab.start();
  }

  private ask(): void {
    this.channel.postMessage({ ask: true } satisfies Said);
  }

  private hear(said: Said): void {
    if ('ask' in said) {
      if (this.tab.leads) this.channel.postMessage({ state: this.state } satisfies Said);
      return;
    }
    this.tab.heard();
    if ('change' in said) this.tell(said.change);
    else this.become(said.state);
  }

  /**
   * The client resumes by itself after whatever passes; here it is begun again after what does not. When another tab led
   * until now, perhaps nothing of what it told came while it closed.
   */
  private async lead(signal: AbortSignal): Promise<void> {
    const desk = createDesk({ baseUrl: location.origin, fetch: (request) => this.fetch(request) });
    for (;;) {
      try {
        const { after } = this;
        for await (const change of desk.changes({ after, silenceMs: SILENCE_MS, signal })) {
          this.tell(change);
          this.channel.postMessage({ change } satisfies Said);
        }
      } catch {
        if (!signal.aborted) this.broken();
      }
      if (signal.aborted) return;
      await wait(AGAIN_MS);
    }
  }

  private broken(): void {
    this.missed ||= this.after === 'latest';
    const isKnown = screenKey() !== null || session.standing().state === 'in';
    this.say(isKnown ? 'reconnecting' : 'denied');
  }

  /** Live from the moment the stream is open until another is asked for. */
  private async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const isStream = pathname.endsWith('/stream');
    if (isStream) this.say('reconnecting');
    if (isStream && !this.opened) await wait(OPENED_AFTER_MS);
    this.opened ||= isStream;
    const isFirst = isAskedEarly(request.url);
    const response = await signedFetch(request);
    if (pathname.endsWith('/changes')) this.begin(isFirst);
    if (isStream && response.ok) this.live();
    return response;
  }

  /**
   * From here on it hears everything. What the page read before that may have changed already: where it was not the first
   * thing to be asked for, as on a wall or after a sign-in, or over a slow line.
   */
  private begin(isFirst: boolean): void {
    const isLate = performance.now() - this.since > AT_ONCE_MS;
    this.missed ||= this.after === 'latest' && (isLate || !isFirst);
  }

  private live(): void {
    this.say('live');
    if (!this.missed) return;
    this.missed = false;
    void renew();
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
    this.after = change.sequence;
    // Whoever is drawn later would take it for new.
    forgetEarly();
    for (const listener of this.listeners) listener(change);
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
  useEffect(() => {
    const end = stream.listen((change) => {
      current.listener(change);
    });
    return end;
  }, [current]);
}
