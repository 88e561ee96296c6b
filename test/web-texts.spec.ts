import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/common/project-root.js';
import { EVENT_FILTERS } from '../src/notifications/event-catalogue.js';

const TEXTS = join(projectRoot, 'web', 'texts');
const rooms = readdirSync(join(TEXTS, 'vi'));

/** Every text by the way to it: `view.now` → `Cần xử lý ngay`. */
function textsOf(language: string, room: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (node: object, way: readonly string[]): void => {
    for (const [name, value] of Object.entries(node) as [string, unknown][]) {
      if (typeof value === 'string') found.set([...way, name].join('.'), value);
      else walk(value as object, [...way, name]);
    }
  };
  walk(JSON.parse(readFileSync(join(TEXTS, language, room), 'utf8')) as object, []);
  return found;
}

const WEB = join(projectRoot, 'web');
const SOURCES = ['src', 'shells', '.'].flatMap((folder) =>
  readdirSync(join(WEB, folder), { recursive: folder !== '.', encoding: 'utf8' })
    .filter((name) => /(?<!\.spec)\.(?:tsx?|html)$/.test(name))
    .map((name) => readFileSync(join(WEB, folder, name), 'utf8')),
);

/** What the sources write between quotes, or between the braces of a document: `view.now`, and `view.${name}` as a pattern. */
function namedIn(sources: readonly string[]): (way: string) => boolean {
  const found = (pattern: RegExp): string[] =>
    sources.flatMap((text) => [...text.matchAll(pattern)].map(([, named = '']) => named));
  const whole = new Set(found(/['"`{](?:\w+:)?([\w.]+)(?=['"`}])/g));
  const patterns = found(/`(?:\w+:)?((?:[\w.]|\$\{[^`{}]*\})+)`/g)
    .map((named) => named.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')))
    .filter((parts) => parts.some((part) => part !== '' && part !== '\\.'))
    .map((parts) => new RegExp(`^${parts.join('[\\w.-]+')}(?:\\.|$)`));
  // Of these all that is below them.
  const above = found(/'(?:\w+:)?([\w.]+)', \{\s*returnObjects/g).map((named) => `${named}.`);
  return (way) =>
    whole.has(way) ||
    above.some((start) => way.startsWith(start)) ||
    patterns.some((pattern) => pattern.test(way));
}

const placeholdersOf = (text = ''): string[] =>
  [...new Set(text.match(/\{\{\s*[\w.]+/g) ?? [])].map((one) => one.replace(/\W/g, '')).sort();

describe('the texts of the pages', () => {
  const isNamed = namedIn(SOURCES);

  it('have the same rooms in both languages', () => {
    expect(readdirSync(join(TEXTS, 'en'))).toEqual(rooms);
  });

  it.each(rooms)('say the same in both languages: %s', (room) => {
    const vi = textsOf('vi', room);
    const en = textsOf('en', room);
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
    const differ = [...vi].filter(
      ([way, text]) => String(placeholdersOf(text)) !== String(placeholdersOf(en.get(way))),
    );
    expect(differ).toEqual([]);
  });

  // The API names the events.
  it.each(rooms.filter((room) => room !== 'events.json'))('are all of them named: %s', (room) => {
    const ways = [...textsOf('vi', room).keys()].map((way) => way.replace(/_(?:one|other)$/, ''));
    expect(ways.filter((way) => !isNamed(way))).toEqual([]);
  });

  it.each(['vi', 'en'])('call each event what the document of the API calls it: %s', (language) => {
    const said = textsOf(language, 'events.json');
    const file = join(projectRoot, 'resources', language, 'openapi.json');
    const { webhooks } = JSON.parse(readFileSync(file, 'utf8')) as {
      webhooks: Record<string, string>;
    };
    const differ = Object.entries(webhooks).filter(([type, words]) => said.get(type) !== words);
    expect(differ).toEqual([]);
    expect(EVENT_FILTERS.filter((type) => !said.has(type))).toEqual([]);
  });

  it.each(rooms)('are none of them empty, and whole letters: %s', (room) => {
    for (const language of ['vi', 'en']) {
      const texts = [...textsOf(language, room)];
      expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
      // A letter with its marks is one sign: search and fonts count on it.
      expect(texts.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
    }
  });
});
