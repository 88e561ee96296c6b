/**
 * Goes through the pages in an engine that npm does not bring: signs in, opens each page, sends a report, and says what the
 * engine complains of. Pictures go to `.ci/artifacts/engines/`. For a desk that listens (`npm start`):
 *
 *   ENGINE=firefox BROWSER=/usr/bin/firefox-esr BASE=http://127.0.0.1:3000 PASSWORD=… node test/web/engines.mjs
 *   WebKitWebDriver --port 4445 & ENGINE=webkit WEBDRIVER_URL=http://127.0.0.1:4445 … node test/web/engines.mjs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

const { ENGINE = 'firefox', BASE = 'http://127.0.0.1:3000', PASSWORD = '' } = process.env;
const SHOTS = path.join(import.meta.dirname, '../../.ci/artifacts/engines');
const WAIT_MS = 20_000;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Each page, whose it is, and what stands there once it is drawn. */
const PAGES = [
  ['form', '/bao-cao', 'main fieldset'],
  ['queue', '/dieu-phoi?view=all', 'a[href^="/su-co/"]'],
  ['case', '/su-co/{code}', 'main h1'],
  ['dashboard', '/bang-dieu-hanh', 'main h1'],
  ['wall', '/man-hinh-lon', 'main h2'],
  ['administration', '/quan-tri/phan-luong', 'main h1'],
  ['account', '/tai-khoan', 'main h1'],
  ['absent', '/khong-co', 'main h1'],
];

/** Firefox by WebDriver BiDi, as puppeteer speaks it. */
async function firefox() {
  const browser = await puppeteer.launch({
    ...{ browser: 'firefox', executablePath: process.env.BROWSER, headless: true },
    defaultViewport: { width: 1440, height: 900 },
  });
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  return {
    version: await browser.version(),
    go: (url) => page.goto(url, { waitUntil: 'load' }),
    run: (script) => page.evaluate(script),
    type: async (selector, text) => (await page.waitForSelector(selector)).type(text),
    shot: (file) => page.screenshot({ path: file }),
    complaints: () => complaints.splice(0),
    close: () => browser.close(),
  };
}

/** WebKit, or any other, by the WebDriver of the W3C: what it complains of is heard by a listener of our own. */
async function webkit() {
  const ask = async (method, way, body) => {
    const answer = await fetch(process.env.WEBDRIVER_URL + way, {
      ...{ method, headers: { 'content-type': 'application/json' } },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${way}: ${value.message}`);
    return value;
  };
  const options = {
    binary: process.env.BROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    args: ['--automation'],
  };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId, capabilities: has } = await ask('POST', '/session', { capabilities });
  const session = `/session/${sessionId}`;
  const run = (script) =>
    ask('POST', `${session}/execute/sync`, { script: `return (${script})`, args: [] });
  await ask('POST', `${session}/window/rect`, { width: 1440, height: 900 });
  return {
    version: `${has.browserName} ${has.browserVersion}`,
    go: async (url) => {
      await ask('POST', `${session}/url`, { url });
      await run(`(() => { window.complaints = [];
        addEventListener('error', (e) => complaints.push(e.message));
        addEventListener('unhandledrejection', (e) => complaints.push(String(e.reason))); })()`);
    },
    run,
    type: async (selector, text) => {
      const found = await ask('POST', `${session}/element`, {
        ...{ using: 'css selector', value: selector },
      });
      await ask('POST', `${session}/element/${found[ELEMENT]}/value`, { text });
    },
    shot: async (file) =>
      writeFileSync(file, Buffer.from(await ask('GET', `${session}/screenshot`), 'base64')),
    complaints: () => run('window.complaints.splice(0)'),
    close: () => ask('DELETE', session),
  };
}

async function seen(engine, selector) {
  const there = `!document.querySelector('[data-shell]') && !!document.querySelector('${selector}')`;
  for (const until = Date.now() + WAIT_MS; Date.now() < until; await delay(250)) {
    if (await engine.run(there)) return;
  }
  throw new Error(`${selector} does not appear.`);
}

async function signIn(engine, username) {
  await engine.go(`${BASE}/dang-nhap`);
  await seen(engine, 'input[name=username]');
  await engine.type('input[name=username]', username);
  await engine.type('input[name=password]', PASSWORD);
  await engine.run(`document.querySelector('button[type=submit]').click()`);
  await seen(engine, 'nav a');
}

const engine = await { firefox, webkit }[ENGINE]();
let faults = 0;
try {
  mkdirSync(SHOTS, { recursive: true });
  process.stdout.write(`${engine.version}\n`);
  await signIn(engine, 'coordinator');
  let code = '';
  for (const [name, address, selector] of PAGES) {
    await engine.go(BASE + address.replace('{code}', code));
    let fault = await seen(engine, selector).then(
      () => '',
      ({ message }) => message,
    );
    await delay(1500);
    if (name === 'queue') {
      const first = `document.querySelector('a[href^="/su-co/"]')?.getAttribute('href') ?? ''`;
      code = String(await engine.run(first)).replace('/su-co/', '');
    }
    await engine.shot(path.join(SHOTS, `${ENGINE}-${name}.png`));
    fault = [fault, ...(await engine.complaints())].filter(Boolean).join('; ');
    if (fault !== '') faults++;
    process.stdout.write(`${name}: ${fault || 'fine'}\n`);
  }
} finally {
  await engine.close();
}
process.exit(faults > 0 ? 1 : 0);
