import chromium from '@sparticuz/chromium';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium as engine } from 'playwright-core';
import { format } from 'prettier';
import { endAll } from './cleanup.mjs';
import { Desk, PASSWORD } from './desk.mjs';
import { fill } from './fill.mjs';
import { reportOnce } from './growth.mjs';

/** One filled case in six is open: so many make a queue of about five thousand. */
const FILLED = 30_000;
const FLAGS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];
const ROUNDS = 8;

/** Long tasks, and how long each input took until the next picture, as the browser itself tells. */
const WATCH = `
  window.longTasks = [];
  window.inputs = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries()) {
      if (interactionId > 0) window.inputs.push(duration);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

try {
  const desk = await Desk.start();
  await fill(desk, await reportOnce(desk), { from: 1, to: FILLED });
  const page = await queueOf(desk);
  const results = [];
  for (const [name, act] of Object.entries(ACTS())) results.push(await measured(page, name, act));
  await write(results);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await endAll();
  process.exit();
}

async function queueOf({ base }) {
  const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
  const browser = await engine.launch({ executablePath, args: FLAGS, headless: true });
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'vi-VN' });
  await page.addInitScript({ content: WATCH });
  await page.goto(`${base}/dang-nhap?to=${encodeURIComponent('/dieu-phoi?view=all')}`);
  await page.fill('input[name=username]', 'coordinator');
  await page.fill('input[name=password]', PASSWORD);
  await page.click('button[type=submit]');
  await page.locator('tbody tr a').first().waitFor();
  return page;
}

/** What is done all day. Scrolling goes to the end of what there is, so that page after page is fetched. */
function ACTS() {
  return {
    'scroll through everything': async (page) => {
      await page.mouse.move(700, 600);
      for (let still = 0, before = ''; still < 12;) {
        await page.mouse.wheel(0, 2400);
        await page.waitForTimeout(60);
        const last = await page.locator('tbody tr a').last().textContent();
        still = last === before ? still + 1 : 0;
        before = last;
      }
    },
    'filter by severity': async (page) => {
      for (let i = 0; i < ROUNDS; i++) {
        await page.getByRole('button', { name: 'Trung bình', exact: true }).click();
        await page.waitForTimeout(400);
      }
    },
    'select by keyboard (J, X)': async (page) => {
      await page.locator('tbody tr a').first().focus();
      for (let i = 0; i < ROUNDS; i++) {
        await page.keyboard.press('j');
        await page.keyboard.press('x');
        await page.waitForTimeout(80);
      }
    },
    'type into the search': async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.keyboard.type('cổng thông tin', { delay: 60 });
      await page.waitForTimeout(600);
    },
  };
}

async function measured(page, name, act) {
  await page.waitForTimeout(1000);
  await page.evaluate('window.longTasks.length = window.inputs.length = 0');
  await act(page);
  await page.waitForTimeout(300);
  const { longTasks, inputs } = await page.evaluate(
    '({ longTasks: window.longTasks, inputs: window.inputs })',
  );
  const rows = await page.evaluate("document.querySelector('table')?.ariaRowCount ?? ''");
  return {
    name,
    rows,
    longTasks: longTasks.length,
    longestTask: Math.round(Math.max(0, ...longTasks)),
    worstInput: Math.round(Math.max(0, ...inputs)),
    nodes: await page.evaluate("document.querySelectorAll('*').length"),
  };
}

async function write(results) {
  const name = `pages-${new Date().toISOString().slice(0, 10)}`;
  const folder = path.join(import.meta.dirname, 'results');
  const lines = [
    `# The queue with ${FILLED.toLocaleString('en')} cases behind it`,
    '',
    'Milliseconds. A long task takes over 50; an input is slow over 100.',
    '',
    '| What is done | Rows | Long tasks | The longest | Slowest input to picture | Nodes |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...results.map(
      ({ name: what, rows, longTasks, longestTask, worstInput, nodes }) =>
        `| ${what} | ${rows} | ${longTasks} | ${longestTask} | ${worstInput} | ${nodes} |`,
    ),
  ];
  const text = await format(lines.join('\n'), { parser: 'markdown' });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(path.join(folder, `${name}.md`), text);
  process.stdout.write(`\n${text}`);
}
