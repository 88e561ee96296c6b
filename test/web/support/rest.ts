import { setTimeout as delay } from 'node:timers/promises';
import { type Page, type Request } from 'playwright-core';

const POLL_MS = 50;
// A part may come after a part, and what is drawn may ask for more.
const QUIET_MS = 250;
// Longer than any pause that a page makes before it asks; who ticks for ever is not waited for.
const PAUSED_MS = 1000;
// What still waits then is held by the test, and is what there is to see.
const MOST_MS = 5000;

/** To be there before the page: what it means to do in a moment is known to nobody else. */
export const WATCH_TIMERS = `
  window.due = new Set();
  const { setTimeout: begin, clearTimeout: end } = window;
  window.setTimeout = (work, ms, ...rest) => {
    if (typeof work !== 'function' || ms > ${PAUSED_MS}) return begin(work, ms, ...rest);
    const id = begin(() => { window.due.delete(id); work(...rest); }, ms);
    window.due.add(id);
    return id;
  };
  window.clearTimeout = (id) => { window.due.delete(id); end(id); };
`;

/** What a page has asked for and not been told. */
export class Traffic {
  private readonly underWay = new Set<Request>();
  private readonly held = new Set<Request>();
  private readonly unread = new Set<Request>();
  private changedAt = Date.now();

  constructor(page: Page) {
    page.on('request', (request) => {
      // The stream stays open for as long as the page.
      if (!new URL(request.url()).pathname.endsWith('/stream')) this.underWay.add(request);
      this.changedAt = Date.now();
    });
    const end = (request: Request) => {
      this.underWay.delete(request);
      this.unread.delete(request);
      this.changedAt = Date.now();
    };
    page.on('requestfinished', end);
    page.on('requestfailed', end);
    page.on('response', (answer) => {
      const request = answer.request();
      // An answer of the API is small: it is there with its first byte. What nobody reads never ends.
      if (request.resourceType() !== 'fetch' || !this.underWay.has(request)) return;
      end(request);
      this.unread.add(request);
    });
  }

  /** The test never answers it. */
  hold(request: Request): void {
    this.held.add(request);
  }

  get isHeld(): boolean {
    return this.held.size > 0;
  }

  /** What came and was not looked at: the paths. */
  get inVain(): readonly string[] {
    return [...this.unread].map((request) => new URL(request.url()).pathname);
  }

  get isUnderWay(): boolean {
    return [...this.underWay].some((request) => !this.held.has(request));
  }

  get quietMs(): number {
    return Date.now() - this.changedAt;
  }
}

/** Drawn, and nothing on its way any more: neither answers nor what fades in nor what is to be asked in a moment. */
export async function atRest(page: Page, traffic: Traffic): Promise<void> {
  await page.locator('[data-shell]').waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.evaluate('document.fonts.ready');
  const begun = Date.now();
  let busyAt = begun;
  while (Date.now() - begun < MOST_MS) {
    await delay(POLL_MS);
    const doing = await doingOf(page);
    const isBusy =
      traffic.isUnderWay || doing === 'moving' || (doing === 'waiting' && !traffic.isHeld);
    if (isBusy) busyAt = Date.now();
    const quietMs = Math.min(traffic.quietMs, Date.now() - busyAt);
    if (quietMs >= (doing === 'due' ? PAUSED_MS : QUIET_MS)) return;
  }
}

/** Until colours and places have changed. */
export async function settled(page: Page): Promise<void> {
  const begun = Date.now();
  while (Date.now() - begun < MOST_MS && (await doingOf(page)) === 'moving') await delay(POLL_MS);
}

type Doing = 'moving' | 'waiting' | 'due' | 'nothing';

/** Not by waitForFunction, which the policy of the pages forbids, as it should. */
async function doingOf(page: Page): Promise<Doing> {
  // A page that is being left for another has no answer.
  return page.evaluate<Doing>(DOING).catch((): Doing => 'moving');
}

// What turns for ever, or for long, is how the page is.
const DOING = `(() => {
  const ends = document.getAnimations().map(({ playState, effect }) => {
    const { endTime } = effect.getComputedTiming();
    return playState === 'running' && endTime <= ${PAUSED_MS};
  });
  if (ends.includes(true)) return 'moving';
  if (document.querySelector('.mantine-Skeleton-root')) return 'waiting';
  return window.due?.size > 0 ? 'due' : 'nothing';
})()`;
