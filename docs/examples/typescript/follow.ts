// Prints the changes, each once, as they come, and goes on where it was after a restart:
//   TRUC_BAN=https://… TRUC_BAN_KEY=tb_… node follow.js place-file
import { createDesk } from '@truc-ban/client';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const { TRUC_BAN: baseUrl = '', TRUC_BAN_KEY: apiKey = '' } = process.env;
const [place = 'place'] = process.argv.slice(2);
const after = existsSync(place) ? Number(readFileSync(place, 'utf8')) : 0;

for await (const change of createDesk({ baseUrl, apiKey }).changes({ after })) {
  console.log(`${change.sequence} ${change.type} ${change.subject}`);
  // Only now is it dealt with: whoever stops in between gets it once more, and misses nothing.
  writeFileSync(`${place}.new`, String(change.sequence));
  renameSync(`${place}.new`, place);
}
