/**
 * What Lighthouse says of the pages of a desk that listens. Of the bench and the test both, and a program of its own for
 * the test: Lighthouse and the test's desk in one process would slow each other.
 * `node audit.mjs '{"base":…,"password":…}'` writes the scores as JSON.
 */
import chromium from '@sparticuz/chromium';
import lighthouse, { desktopConfig } from 'lighthouse';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as engine } from 'playwright-core';

const FLAGS = [
  ...['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
  ...['--font-render-hinting=none', '--disable-quic', '--no-first-run'],
];
const WHOLE = ['accessibility', 'best-practices'];
// The stream never falls silent, for which Lighthouse would wait three quarters of a minute.
const LOADED_MS = 12_000;
// The usual half minute is short for a machine that has other work; what is not timed may come when it likes.
const PAINTED_MS = 300_000;
const FORMS = { mobile: undefined, desktop: desktopConfig };

/** The pages that people wait for, and whose they are; `{code}` is that of a case. */
export const AUDITED = [
  { name: 'form, guest', path: '/bao-cao' },
  { name: 'form, member', path: '/bao-cao', who: 'reporter' },
  { name: 'sign-in', path: '/dang-nhap' },
  { name: 'home', path: '/don-vi', who: 'reporter' },
  { name: 'queue', path: '/dieu-phoi?view=all', who: 'coordinator' },
  { name: 'case', path: '/su-co/{code}', who: 'coordinator' },
  { name: 'dashboard', path: '/bang-dieu-hanh', who: 'coordinator' },
  { name: 'wall', path: '/man-hinh-lon', who: 'coordinator' },
  { name: 'administration', path: '/quan-tri/nguoi-dung', who: 'admin' },
];

/** @returns {Promise<Array<object>>} one answer a page and form factor */
export async function audited({
  base,
  password,
  code,
  runs = 1,
  isTimed = true,
  pages = AUDITED,
  forms = Object.keys(FORMS),
}) {
  const results = [];
  for (const page of pages) {
    for (const form of forms) {
      const url = base + page.path.replace('{code}', code);
      const answers = [];
      for (let run = 0; run < runs; run++) {
        // Each time one that has kept nothing: the second visit is quicker.
        const context = await browserOf({ base, password, who: page.who });
        try {
          answers.push(await auditOnce(url, form, { port: context.port, isTimed }));
        } finally {
          await context.close();
        }
      }
      results.push({ name: page.name, form, ...summed(answers, isTimed) });
    }
  }
  return results;
}

/** A browser with a profile and a debugging port of its own, in which somebody is signed in: the cookie is all it takes. */
async function browserOf({ base, password, who }) {
  const profile = mkdtempSync(path.join(tmpdir(), 'truc-ban-audit-'));
  const port = await freePort();
  const context = await engine.launchPersistentContext(profile, {
    executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
    args: [...FLAGS, `--remote-debugging-port=${port}`],
    headless: true,
    locale: 'vi-VN',
  });
  if (who !== undefined) {
    const answer = await context.request.post(`${base}/api/v1/auth/login`, {
      data: { username: who, password },
    });
    if (!answer.ok()) throw new Error(`${who} cannot sign in: ${await answer.text()}`);
  }
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { port, close };
}

function freePort() {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function auditOnce(url, form, { port, isTimed }) {
  const onlyCategories = isTimed ? ['performance', ...WHOLE] : WHOLE;
  const flags = {
    port,
    logLevel: 'silent',
    output: 'json',
    onlyCategories,
    maxWaitForLoad: LOADED_MS,
    ...(!isTimed && { maxWaitForFcp: PAINTED_MS }),
  };
  // The cookie is in the storage: cleared, everybody would be a guest.
  const { lhr } = await lighthouse(url, { ...flags, disableStorageReset: true }, FORMS[form]);
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return lhr;
}

/** The middle of the numbers, the least of what must be whole, and what was found wanting. */
function summed(answers, isTimed) {
  const score = (category) => answers.map(({ categories }) => 100 * categories[category].score);
  const whole = {
    landed: new URL(answers[0].finalDisplayedUrl).pathname,
    accessibility: Math.min(...score('accessibility')),
    bestPractices: Math.min(...score('best-practices')),
    wanting: [...new Set(answers.flatMap(wantingIn))],
  };
  if (!isTimed) return whole;
  const number = (audit) => median(answers.map(({ audits }) => audits[audit].numericValue));
  return {
    ...whole,
    performance: Math.round(median(score('performance'))),
    fcp: Math.round(number('first-contentful-paint')),
    lcp: Math.round(number('largest-contentful-paint')),
    tbt: Math.round(number('total-blocking-time')),
    cls: Math.round(1000 * number('cumulative-layout-shift')) / 1000,
  };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function wantingIn({ categories, audits }) {
  const whole = WHOLE.flatMap((one) => categories[one].auditRefs);
  return whole
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => `${id}: ${JSON.stringify(audits[id].details?.items ?? []).slice(0, 400)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const answer = JSON.stringify(await audited(JSON.parse(process.argv[2])));
  // Lighthouse leaves something open.
  process.stdout.write(answer, () => process.exit());
}
