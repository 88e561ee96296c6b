import chromium from '@sparticuz/chromium'; import { chromium as pw } from 'playwright-core';
const b = await pw.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox','--no-zygote','--disable-gpu'], headless: true });
const p = await b.newPage(); p.on('console', m => console.log(m.type(), m.text(), m.location().url)); p.on('pageerror', e => console.log('ERR', e.message)); p.on('requestfailed', r => console.log('FAILED', r.url())); p.on('response', r => r.status()>=400 && console.log(r.status(), r.url()));
await p.goto('http://127.0.0.1:4310/dang-nhap'); await p.waitForTimeout(4000); console.log((await p.content()).slice(0,900)); await b.close();
