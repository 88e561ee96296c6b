// Reports an incident once, however often it has to be sent:
//   TRUC_BAN=https://… TRUC_BAN_KEY=tb_… node report.js report.json [name]
import { createDesk, DeskProblem, type Report } from '@truc-ban/client';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const { TRUC_BAN: baseUrl = '', TRUC_BAN_KEY: apiKey = '' } = process.env;
const [file = 'report.json', name] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
// The same file is the same report, also after a restart. Your own number of the alert is as good a name.
const key = name ?? createHash('sha256').update(text).digest('hex').slice(0, 32);

try {
  const { code, severity, leadAgency } = await createDesk({ baseUrl, apiKey }).report(
    JSON.parse(text) as Report,
    { key },
  );
  console.log(`${code}: ${severity}, ${leadAgency}`);
} catch (error) {
  if (!(error instanceof DeskProblem)) throw error;
  console.error(error.message, error.problem.errors ?? []);
  process.exitCode = 1;
}
