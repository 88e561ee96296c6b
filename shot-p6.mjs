// node shot.mjs PATH USER [WIDTHxHEIGHT,…] [scheme] [lang] -> /tmp/shots/<name>.png ; USER '-' = nobody
import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';
import { mkdirSync } from 'node:fs';
const [user, sizes, scheme, lang, ...paths] = process.argv.slice(2);
const base = 'http://127.0.0.1:4397';
mkdirSync('/tmp/shots', { recursive: true });
const browser = await pw.launch({ executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--disable-quic', '--no-zygote'], headless: true });
for (const size of sizes.split(',')) {
  const [width, height] = size.split('x').map(Number);
  const context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...(width < 500 && { isMobile: true, hasTouch: true, deviceScaleFactor: 2 }) });
  await context.addInitScript(([s, l]) => { localStorage.setItem('scheme', s); localStorage.setItem('language', l); }, [scheme, lang]);
  const page = await context.newPage();
  page.on('console', (m) => { if (m.type() === 'error') console.log(size, m.type(), m.text()); });
  page.on('pageerror', (e) => console.log(size, 'PAGEERROR', e.message));
  if (user !== '-') {
    await page.goto(`${base}/dang-nhap`);
    await page.fill('input[name=username]', user);
    await page.fill('input[name=password]', process.env.PASSWORD ?? 'mat-khau-demo-2026');
    await page.click('button[type=submit]');
    await page.waitForURL((u) => !u.pathname.startsWith('/dang-nhap'));
  }
  for (const one of paths) {
    const [path, act] = one.split('|');
    await page.goto(base + path, { waitUntil: 'networkidle', timeout: 15000 }).catch(() => undefined);
    await page.waitForTimeout(500);
    if (act) await (0, eval)(`(async (page) => { ${act} })`)(page).catch((e) => console.log(path, e.message.slice(0, 200)));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth || [...document.querySelectorAll('main *')].some((e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'auto' && e.clientWidth > 0));
    if (wide) console.log(size, path, 'SCROLLS SIDEWAYS');
    await page.screenshot({ path: `/tmp/p6/s/${path.replace(/[^\w]+/g, '_')}${act ? '_act' : ''}-${width}-${scheme}-${lang}.png` });
  }
  await context.close();
}
await browser.close();
