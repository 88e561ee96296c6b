const ASK_MS = 15_000;
// After as long as a stream may be silent.
const UNANSWERED = 2;

interface Doing {
  /** Until it is told that another has taken over. */
  readonly lead: (signal: AbortSignal) => Promise<void>;
  /** Something passed while this tab slept. */
  readonly overslept: () => void;
  /** The tab that leads is to say something. */
  readonly ask: () => void;
}

/**
 * Of all tabs of a browser one leads: the one that holds the lock; when it closes, the next has it. A telephone lets tabs
 * sleep that nobody sees, and those keep their locks: from a tab that no longer answers the one that is seen takes it.
 */
export class OneTab {
  private leading: AbortController | null = null;
  private waiting = new AbortController();
  private unanswered = 0;

  constructor(
    private readonly name: string,
    private readonly doing: Doing,
  ) {}

  get leads(): boolean {
    return this.leading !== null;
  }

  start(): void {
    void this.wait();
    setInterval(() => this.look(), ASK_MS);
  }

  /** The tab that leads has said something. */
  heard(): void {
    this.unanswered = 0;
  }

  private async wait(from: 'the queue' | 'one that sleeps' = 'the queue'): Promise<void> {
    const waiting = (this.waiting = new AbortController());
    const how = from === 'the queue' ? { signal: waiting.signal } : { steal: true };
    const led = navigator.locks.request(this.name, how, () => {
      this.leading = new AbortController();
      return this.doing.lead(this.leading.signal);
    });
    await led.catch(() => undefined);
    if (waiting.signal.aborted) return;
    // Taken from this tab, which slept.
    this.leading?.abort();
    this.leading = null;
    this.doing.overslept();
    void this.wait();
  }

  private look(): void {
    if (this.leads || document.visibilityState !== 'visible') {
      this.unanswered = 0;
    } else if (this.unanswered < UNANSWERED) {
      this.unanswered += 1;
      this.doing.ask();
    } else {
      this.unanswered = 0;
      this.waiting.abort();
      void this.wait('one that sleeps');
    }
  }
}
