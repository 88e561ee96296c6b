import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'prettier';
import { endAll } from './cleanup.mjs';
import { Desk } from './desk.mjs';
import { fill } from './fill.mjs';
import { reportOnce } from './growth.mjs';
import { ACTS } from './pages/acts.mjs';
import { measured, openQueue } from './pages/browser.mjs';

/** One filled case in six is open: so many make a queue of about five thousand. */
const FILLED = 25_500;
// Others may use the machine too: what is told is the middle of so many rounds.
const ROUNDS = Number(process.env.ROUNDS ?? 3);

try {
  const desk = await Desk.start();
  await fill(desk, await reportOnce(desk), { from: 1, to: FILLED });
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await round(desk));
  await write(rounds);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await endAll();
  process.exit();
}

/** In a browser of its own, so that no round has what another one left in the memory. */
async function round(desk) {
  const load = os.loadavg()[0];
  const queue = await openQueue(desk);
  const results = {};
  for (const [name, act] of Object.entries(ACTS)) results[name] = await measured(queue, act);
  await queue.browser.close();
  return { load, results };
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function middle(rounds) {
  return Object.keys(ACTS).map((name) => {
    const all = rounds.map(({ results }) => results[name]);
    const of = (what) => median(all.map((one) => one[what]));
    return {
      name,
      ...{ rows: of('rows'), longTasks: of('longTasks'), longestTask: of('longestTask') },
      ...{ longestWork: of('longestWork'), slowestInput: of('slowestInput'), nodes: of('nodes') },
    };
  });
}

async function write(rounds) {
  const name = `pages-${new Date().toISOString().slice(0, 10)}`;
  const folder = path.join(import.meta.dirname, 'results');
  const results = middle(rounds);
  const loads = rounds.map(({ load }) => load.toFixed(1)).join(', ');
  const lines = [
    '# The queue with some five thousand open cases',
    '',
    `Medians of ${ROUNDS === 1 ? 'one round' : `${ROUNDS} rounds`}, each in a browser of its own, 1920 x 1080, without a graphics card. ` +
      `${os.cpus().length} processors (${os.cpus()[0]?.model.trim()}); load of the machine before each round: ${loads}.`,
    '',
    'Milliseconds. A long task takes over 50 by the clock; its work is the processor time of it, which does not grow when others use the machine. An input is slow when its picture takes over 100.',
    '',
    '| What is done | Rows | Long tasks | The longest | Most work in one | Slowest input to picture | Nodes |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...results.map(
      ({ name: what, rows, longTasks, longestTask, longestWork, slowestInput, nodes }) =>
        `| ${what} | ${rows} | ${longTasks} | ${longestTask} | ${longestWork} | ${slowestInput || '< 16'} | ${nodes} |`,
    ),
  ];
  const text = await format(lines.join('\n'), { parser: 'markdown' });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(rounds, null, 2)}\n`);
  writeFileSync(path.join(folder, `${name}.md`), text);
  process.stdout.write(`\n${text}`);
}
