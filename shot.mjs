// node shot.mjs PATH USER [WIDTHxHEIGHT,…] [scheme] [lang] -> /tmp/shots/<name>.png ; USER '-' = nobody
import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';
import { mkdirSync } from 'node:fs';
const [path, user, sizes = '360x740,1920x1080', scheme = 'light', lang = 'vi'] = process.argv.slice(2);
const base = process.env.BASE ?? 'http://127.0.0.1:4310';
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
  await page.goto(base + path, { waitUntil: 'networkidle' }).catch(() => undefined);
  await page.waitForTimeout(Number(process.env.WAIT ?? 600));
  if (process.env.ACT) await (0, eval)(`(async (page) => { ${process.env.ACT} })`)(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (wide) console.log(size, 'SCROLLS SIDEWAYS');
  const file = `/tmp/shots/${path.replace(/[^\w-]+/g, '_')}-${width}-${scheme}-${lang}${process.env.TAG ? '-' + process.env.TAG : ''}.png`;
  await page.screenshot({ path: file, fullPage: process.env.FULL === '1' });
  console.log(file);
  await context.close();
}
await browser.close();
