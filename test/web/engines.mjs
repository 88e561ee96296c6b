/**
 * Goes through the pages in an engine that npm does not bring: sends a report as somebody without an account, signs in, opens
 * each page on a telephone and on a wall, and says what the engine complains of. Pictures go to `.ci/artifacts/engines/`. For a desk that listens (`npm start`):
 *
 *   ENGINE=firefox BROWSER=/usr/bin/firefox-esr BASE=http://127.0.0.1:3000 PASSWORD=… node test/web/engines.mjs
 *   WebKitWebDriver --port=4445 & ENGINE=webkit WEBDRIVER_URL=http://127.0.0.1:4445 … node test/web/engines.mjs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

const { ENGINE = 'firefox', BASE = 'http://127.0.0.1:3000', PASSWORD = '' } = process.env;
const SHOTS = path.join(import.meta.dirname, '../../.ci/artifacts/engines');
const WAIT_MS = 20_000;
const SIDEWAYS = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A telephone and a wall; what is done between them is done at a desk. */
const SIZES = [
  { width: 360, height: 740 },
  { width: 1920, height: 1080 },
];
const DESK = { width: 1440, height: 900 };

/** Each page, where it lies, and what stands there once it is drawn. */
const PAGES = [
  ['form', '/bao-cao', 'main fieldset'],
  ['queue', '/dieu-phoi?view=all', 'main [data-code]'],
  ['case', '/su-co/{code}', 'main h1'],
  ['dashboard', '/bang-dieu-hanh', 'main h1'],
  ['wall', '/man-hinh-lon', 'main h2'],
  ['routing', '/quan-tri/phan-luong', 'main h1'],
  ['deadlines', '/quan-tri/thoi-han', 'main h1'],
  ['account', '/tai-khoan', 'main h1'],
  ['absent', '/khong-co', 'main h1'],
];

/** What somebody without an account presses and types; the rest of the form is as it comes. */
const PRESSED = [
  ...['kind-defacement', 'ongoing', 'serviceOutage-partial', 'dataImpact-integrity'],
  ...['spread', 'recoverability', 'owner'],
];
const TYPED = {
  description: 'Sáng nay trang chủ hiện nội dung lạ.',
  system: 'Cổng thông tin của xã',
  name: 'Rơ Lan Hương',
  phone: '0269 385 1234',
  agency: 'uy ban chu se',
};

/** Firefox by WebDriver BiDi, as puppeteer speaks it. */
async function firefox() {
  const browser = await puppeteer.launch({
    ...{ browser: 'firefox', executablePath: process.env.BROWSER, headless: true },
    defaultViewport: DESK,
  });
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (said) => said.type() === 'error' && complaints.push(wordsOf(said)));
  page.on('pageerror', ({ message }) => complaints.push(message));
  return {
    version: await browser.version(),
    size: (viewport) => page.setViewport(viewport),
    go: (url) => page.goto(url, { waitUntil: 'load' }),
    run: (script) => page.evaluate(script),
    type: async (selector, text) => (await page.waitForSelector(selector)).type(text),
    shot: (file) => page.screenshot({ path: file }),
    complaints: () => Promise.all(complaints.splice(0)),
    close: () => browser.close(),
  };
}

/** An error is said as a handle on it, which is gone with its page: what a page says that is being left is of its cut requests. */
async function wordsOf(said) {
  const words = await Promise.all(said.args().map((one) => one.evaluate(String))).catch(() => []);
  return words.join(' ');
}

/** WebKit, or any other, by the WebDriver of the W3C: what it complains of is heard by a listener of our own. */
async function webkit() {
  const ask = async (method, way, body) => {
    const answer = await fetch(process.env.WEBDRIVER_URL + way, {
      ...{ method, headers: { 'content-type': 'application/json' } },
      ...(body && { body: JSON.stringify(body) }),
      // An engine that has died answers nothing any more.
      signal: AbortSignal.timeout(WAIT_MS * 2),
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
  const size = async ({ width, height }) => {
    await ask('POST', `${session}/window/rect`, { width, height });
    // The window has a bar of its own above the page.
    const bar = height - (await run('innerHeight'));
    await ask('POST', `${session}/window/rect`, { width, height: height + bar });
  };
  await size(DESK);
  return {
    version: `${has.browserName} ${has.browserVersion}`,
    size,
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
    shot: async (file) => {
      // WebKitGTK takes its picture when it next draws, which a page at rest never does.
      const style = 'document.documentElement.style.opacity';
      await run(
        `void (window.stirring = setInterval(() => (${style} = ${style} ? '' : 0.999), 50))`,
      );
      writeFileSync(file, Buffer.from(await ask('GET', `${session}/screenshot`), 'base64'));
      await run(`(clearInterval(window.stirring), (${style} = ''))`);
    },
    complaints: () => run('window.complaints.splice(0)'),
    close: () => ask('DELETE', session),
  };
}

const seen = (engine, selector) =>
  comes(
    engine,
    selector,
    `!document.querySelector('[data-shell]') && !!document.querySelector('${selector}')`,
  );

async function comes(engine, what, holds) {
  for (const until = Date.now() + WAIT_MS; Date.now() < until; await delay(250)) {
    if (await engine.run(holds)) return;
  }
  throw new Error(`${what} does not appear.`);
}

/** The form whole, its proof of work and all, until the page that follows the case. */
async function report(engine) {
  await engine.go(`${BASE}/bao-cao`);
  await seen(engine, 'main fieldset');
  for (const id of PRESSED) await engine.run(`document.querySelector('#f-${id}').click()`);
  for (const [id, text] of Object.entries(TYPED)) await engine.type(`#f-${id}`, text);
  await seen(engine, 'main [role=option]');
  // Of a list that closes when its field is left, what is pressed is taken at once.
  const pressed = `new MouseEvent('mousedown', { bubbles: true, cancelable: true })`;
  await engine.run(`document.querySelector('main [role=option]').dispatchEvent(${pressed})`);
  await engine.run(`document.querySelector('main button[type=submit]').click()`);
  await seen(engine, '#f-title');
  const send = `[...document.querySelectorAll('main button')].find((one) => one.innerText.trim() === 'Gửi báo cáo')`;
  await engine.run(`${send}.click()`);
  await comes(engine, 'the case', `/^.theo-doi.SC-/.test(location.pathname)`);
  await seen(engine, 'main h1');
}

/** From page to page without loading one, as people go. */
async function walk(engine) {
  await engine.go(`${BASE}/dieu-phoi?view=all`);
  await seen(engine, 'main [data-code]');
  for (const address of ['/bang-dieu-hanh', '/quan-tri', '/tai-khoan', '/dieu-phoi']) {
    await engine.run(`document.querySelector('nav a[href="${address}"]').click()`);
    await comes(engine, address, `location.pathname.startsWith('${address}')`);
    await seen(engine, 'main h1');
    if (await engine.run(`!!document.querySelector('main[role=alert]')`)) throw new Error(address);
  }
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

/** Does it, keeps what is to be seen then, and tells what is wrong. */
async function tell(name, act) {
  const said = await act().then(
    () => '',
    ({ message }) => message,
  );
  await delay(1500);
  await engine.shot(path.join(SHOTS, `${ENGINE}-${name}.png`));
  const wide = (await engine.run(SIDEWAYS)) ? 'scrolls sideways' : '';
  const fault = [said, wide, ...(await engine.complaints())].filter(Boolean).join('; ');
  if (fault !== '') faults++;
  process.stdout.write(`${name}: ${fault || 'fine'}\n`);
}

try {
  mkdirSync(SHOTS, { recursive: true });
  process.stdout.write(`${engine.version}\n`);
  await tell('report', () => report(engine));
  await tell('sign-in', () => signIn(engine, 'coordinator'));
  await tell('walk', () => walk(engine));
  let code = '';
  for (const size of SIZES) {
    await engine.size(size);
    for (const [name, address, selector] of PAGES) {
      await tell(`${name}-${size.width}`, async () => {
        await engine.go(BASE + address.replace('{code}', code));
        await seen(engine, selector);
        if (name !== 'queue') return;
        code = await engine.run(`document.querySelector('main [data-code]').dataset.code`);
      });
    }
  }
} finally {
  await engine.close();
}
process.exit(faults > 0 ? 1 : 0);
