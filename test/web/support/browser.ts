import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium as engine, type Page } from 'playwright-core';
import { type Environment } from '../../../src/environment.js';
import { DEMO_PASSWORD } from '../../support/environment.js';
import { TestApp } from '../../support/app.js';
import { Traffic, WATCH_TIMERS } from './rest.js';
import { WATCH_SHIFTS } from './shifts.js';

// Of the sandbox the tests' machines have none; the rest is silence and sameness.
const FLAGS = [
  ...['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
  ...['--font-render-hinting=none', '--disable-quic', '--no-first-run'],
];

// Where the desk of a test listens.
const HOST = '127.0.0.1';

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1440, height: 900 };

export interface Visit {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly scheme?: 'light' | 'dark';
  readonly language?: 'vi' | 'en';
  /** Whether they have been here before; who has not reads in other letters at first. */
  readonly letters?: 'kept' | 'none';
}

/** A desk on a database of its own, and a browser that people sit before. */
export class Visitors {
  private readonly ticking: NodeJS.Timeout;
  private isElsewhere = false;

  private constructor(
    readonly app: TestApp,
    private readonly browser: Browser,
  ) {
    this.ticking = setInterval(() => {
      this.tick();
    }, 100);
    this.tick();
  }

  // A browser lives in the time of its machine, so the desk does too.
  private tick(): void {
    if (!this.isElsewhere) this.app.clock.set(new Date().toISOString());
  }

  /** As it was done at another time, so that the desk has a past. */
  async at<T>(instant: number, work: () => Promise<T>): Promise<T> {
    this.isElsewhere = true;
    this.app.clock.set(new Date(instant).toISOString());
    try {
      return await work();
    } finally {
      this.isElsewhere = false;
      this.tick();
    }
  }

  /** What goes on by itself goes on: a page is told what happens elsewhere. */
  static async start(changes: Partial<Environment> = {}): Promise<Visitors> {
    const app = await TestApp.start({ worker: true, ...changes });
    const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
    return new Visitors(app, await engine.launch({ executablePath, args: FLAGS, headless: true }));
  }

  async stop(): Promise<void> {
    // TEST_SHOTS=folder shows what everybody saw last: enough to understand most failures.
    const { TEST_SHOTS: folder } = process.env;
    const pages = this.browser.contexts().flatMap((context) => context.pages());
    if (folder !== undefined) {
      await Promise.all(
        pages.map((page, i) =>
          page.screenshot({ path: `${folder}/last-${i}.png`, fullPage: true }),
        ),
      );
    }
    await this.browser.close();
    clearInterval(this.ticking);
    await this.app.stop();
  }

  /** Somebody at a machine of their own, whom nothing of the page's faults escapes. */
  async visitor({
    viewport = DESKTOP,
    scheme = 'light',
    language = 'vi',
    letters = 'kept',
  }: Visit = {}): Promise<Visitor> {
    const context = await this.browser.newContext({
      baseURL: await this.app.nest.getUrl(),
      ...{ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' },
      ...(viewport.width < 500 && { isMobile: true, hasTouch: true }),
    });
    await context.addInitScript({ content: WATCH_SHIFTS + WATCH_TIMERS });
    // A page that is there answers long before; a test that waits for what never comes should say so soon.
    context.setDefaultTimeout(20_000);
    const visitor = new Visitor(context, await context.newPage());
    await visitor.keeps({ scheme, language, letters });
    return visitor;
  }
}

export class Visitor {
  /** What the browser complained of. */
  readonly complaints: string[] = [];
  readonly traffic: Traffic;

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.traffic = new Traffic(page);
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('console', (said) => {
      // An answer that is no success is an answer, not a fault of the page.
      const isAnswer = said.text().startsWith('Failed to load resource');
      const isHeader = /^Error with .+ header/.test(said.text());
      if ((said.type() === 'error' && !isAnswer) || isHeader) this.complaints.push(said.text());
    });
  }

  /** As pages leave it for the next: in the storage and, for the document itself, in cookies. */
  async keeps(kept: Pick<Visit, 'scheme' | 'language' | 'letters'>): Promise<void> {
    const pairs = Object.entries(kept).map(([name, value]) => ({ name, value }));
    await this.context.addCookies(pairs.map((pair) => ({ ...pair, domain: HOST, path: '/' })));
    const all = JSON.stringify(pairs);
    await this.context.addInitScript({
      content: `for (const { name, value } of ${all}) localStorage.setItem(name, value);`,
    });
  }

  async signIn(username: string): Promise<this> {
    await this.page.goto('/dang-nhap');
    await this.page.getByLabel('Tên đăng nhập').fill(username);
    await this.page.getByLabel('Mật khẩu', { exact: true }).fill(DEMO_PASSWORD);
    await this.page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await this.page.waitForURL((url) => url.pathname !== '/dang-nhap');
    return this;
  }

  /** What is asked there is never answered. */
  hold(url: string | RegExp): Promise<unknown> {
    return this.context.route(url, (route) => {
      this.traffic.hold(route.request());
    });
  }

  /** As after a sign-in, without its page: for those who come to look at another. */
  async enter(username: string, password = DEMO_PASSWORD): Promise<this> {
    const data = { username, password, tokenDelivery: 'cookie' };
    const answer = await this.context.request.post('/api/v1/auth/login', { data });
    if (!answer.ok()) throw new Error(await answer.text());
    return this;
  }
}
