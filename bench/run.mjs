import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { Cannon } from './cannon.mjs';
import { endAll } from './cleanup.mjs';
import { Desk } from './desk.mjs';
import { measureGrowth } from './growth.mjs';
import { measureReporting } from './reporting.mjs';
import { summaryOf } from './summary.mjs';

const say = (line) => process.stderr.write(`… ${line}\n`);

try {
  const cannon = new Cannon();
  const reporting = await onFreshDesk((desk) => measureReporting({ desk, cannon, say }));
  const growth = await onFreshDesk((desk) => measureGrowth({ desk, cannon, say }));
  const { lines, name } = summaryOf({ reporting, growth });
  const folder = path.join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, `${name}.json`),
    `${JSON.stringify({ reporting, growth }, null, 2)}\n`,
  );
  const text = await format(lines.join('\n'), { parser: 'markdown' });
  writeFileSync(path.join(folder, `${name}.md`), text);
  process.stdout.write(`\n${text}`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await endAll();
}

/** Reads among a thousand incidents want a database without the many that were reported before. */
async function onFreshDesk(measure) {
  const desk = await Desk.start();
  const result = await measure(desk);
  await desk.stop();
  return result;
}
