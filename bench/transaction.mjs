import { createApp } from '../dist/src/app.js';
import { Database } from '../dist/src/common/database.js';
import { readEnvironment } from '../dist/src/environment.js';
import { sampleReport } from './sample-report.mjs';

// Of version 7: it begins with its instant.
const UUID = /[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}/g;

const KEY = 'caught';

// As long as what it stands for: the first 24 characters of a UUID.
const PLACE = '#place-of-24-characters#';

/**
 * The one statement that a report is, exactly as the service sends it, with its values. A second desk in this process,
 * which listens nowhere, is handed a report; its statement is caught instead of sent.
 */
export async function caughtTransaction(desk, token) {
  const environment = readEnvironment({ DATABASE_URL: desk.databaseUrl, LOG_LEVEL: 'silent' });
  const app = await createApp({ environment, databaseUrl: desk.databaseUrl });
  try {
    const since = Date.now();
    let caught;
    app.get(Database).statement = (_name, text, values) => {
      caught = { text, values, since };
      return Promise.reject(new Error('Caught and not sent.'));
    };
    const { body } = await app.inject({
      method: 'POST',
      url: '/api/v1/incidents',
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': KEY },
      payload: sampleReport(),
    });
    if (!caught) throw new Error(`The report was refused: ${body}`);
    return caught;
  } finally {
    await app.close();
  }
}

/**
 * The same statement so that it can run again and again: each time with ids and a key of its own. The ids come from the
 * server, by one replace() over the document; `replaceExpression` is what that adds, so that it can be timed alone.
 */
export function repeatable({ text, values, since }) {
  const [document, ...others] = values;
  const template = withPlaces(document, since);
  const replaceExpression = `replace($1::text, '${PLACE}', left(uuidv7()::text, 24))`;
  const keyAt = 1 + values.findIndex((value) => [value].flat().includes(KEY));
  return {
    text: text
      .replaceAll('$1::text', replaceExpression)
      .replaceAll(`$${keyAt}::text[]`, `ARRAY[$${keyAt}::text]`),
    values: [template, ...others],
    keyAt,
    template,
    replaceExpression,
  };
}

/** Ids made for this report only; those of persons are older and must stay. */
function withPlaces(document, since) {
  const found = new Set(document.match(UUID));
  const made = [...found].filter((id) => madeAt(id) >= since);
  return made.reduce(
    (text, id, i) => text.replaceAll(id, PLACE + String(i).padStart(12, '0')),
    document,
  );
}

const madeAt = (id) => parseInt(id.replaceAll('-', '').slice(0, 12), 16);
