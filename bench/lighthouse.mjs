import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { AUDITED, audited } from '../test/web/support/audit.mjs';
import { endAll } from './cleanup.mjs';
import { Desk, PASSWORD } from './desk.mjs';
import { fill } from './fill.mjs';
import { reportOnce } from './growth.mjs';

/** A working desk: one filled case in six is open. */
const FILLED = 600;
const RUNS = process.env.BENCH_QUICK ? 1 : 3;
// One preset alone takes half the time.
const FORMS = process.env.BENCH_FORMS?.split(',') ?? ['mobile', 'desktop'];

try {
  const desk = await Desk.start();
  const code = await reportOnce(desk);
  await fill(desk, code, { from: 1, to: FILLED });
  const results = [];
  for (const page of AUDITED) {
    const options = { base: desk.base, password: PASSWORD, code, runs: RUNS, forms: FORMS };
    results.push(...(await audited({ ...options, pages: [page] })));
    process.stderr.write(`${page.name}\n`);
  }
  await write(results);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await endAll();
  process.exit();
}

async function write(results) {
  const name = `lighthouse-${new Date().toISOString().slice(0, 10)}`;
  const folder = path.join(import.meta.dirname, 'results');
  const lines = [
    '# What Lighthouse says of the pages',
    '',
    `Lighthouse 12.8.2 with its own presets (mobile: a slow fourth-generation network and a processor four times slower),`,
    `the built service, ${FILLED} cases, ${RUNS === 1 ? 'one run' : `the middle of ${RUNS} runs`}, each in a browser that has kept nothing. Times in milliseconds. They are those of the machine`,
    `and of whatever else it does; bytes, which are not, are held by \`test/web-budget.spec.ts\`.`,
    '',
    '| Page | Preset | Performance | Accessibility | Best practices | First paint | Largest paint | Blocked | Shift |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...results.map(
      (one) =>
        `| ${one.name} | ${one.form} | ${one.performance} | ${one.accessibility} | ${one.bestPractices} | ${one.fcp} | ${one.lcp} | ${one.tbt} | ${one.cls} |`,
    ),
  ];
  const text = await format(lines.join('\n'), { parser: 'markdown' });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.md`), text);
  process.stdout.write(`\n${text}`);
}
