import chromium from '@sparticuz/chromium';
import { chromium as engine } from 'playwright-core';
import { PASSWORD } from '../desk.mjs';

const FLAGS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];
const LONG_MS = 50;

/** How long each input took until the next picture, and long tasks, as the browser itself tells. */
const WATCH = `
  window.longTasks = [];
  window.inputs = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries()) {
      if (interactionId > 0) window.inputs.push(duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 });
`;

/** A coordinator before everything that is open, with the first page there. */
export async function openQueue({ base }) {
  const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
  const browser = await engine.launch({ executablePath, args: FLAGS, headless: true });
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'vi-VN' });
  const faults = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript({ content: WATCH });
  await page.goto(`${base}/dang-nhap?to=${encodeURIComponent('/dieu-phoi?view=all')}`);
  await page.fill('input[name=username]', 'coordinator');
  await page.fill('input[name=password]', PASSWORD);
  await page.click('button[type=submit]');
  await page.locator('tbody tr a').first().waitFor();
  // What is fetched when the page is idle has come.
  await page.waitForTimeout(3000);
  return { browser, page, faults };
}

/** What an act costs. A page that broke measures nothing, so that is an error. */
export async function measured({ browser, page, faults }, act) {
  await page.waitForTimeout(1000);
  await page.evaluate('window.longTasks.length = window.inputs.length = 0');
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act(page);
  await page.waitForTimeout(400);
  const trace = JSON.parse((await browser.stopTracing()).toString());
  const { longTasks, inputs, rows, nodes } = await page.evaluate(`({
    longTasks: window.longTasks,
    inputs: window.inputs,
    rows: Number(document.querySelector('header .num[role=status]').textContent.replace(/\\D/g, '')),
    nodes: document.querySelectorAll('*').length,
  })`);
  if (faults.length > 0) throw new Error(`The page broke: ${faults.join('; ')}`);
  return {
    rows,
    nodes,
    longTasks: longTasks.filter((ms) => ms > LONG_MS).length,
    longestTask: most(longTasks),
    longestWork: most(workOf(trace)),
    slowestInput: most(inputs),
  };
}

const most = (numbers) => Math.round(Math.max(0, ...numbers));

/** Processor time of each task of the page's own thread. */
function workOf({ traceEvents }) {
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const tasks = traceEvents.filter(
    ({ name, tdur, pid, tid }) =>
      name.endsWith('RunTask') &&
      tdur !== undefined &&
      threads.some((thread) => thread.pid === pid && thread.tid === tid),
  );
  return tasks.map(({ tdur }) => tdur / 1000);
}
