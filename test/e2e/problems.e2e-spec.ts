import fs from 'node:fs';
import path from 'node:path';
import { STATUS_OF } from '../../src/common/problem-details.js';
import { catalogue } from '../../src/common/problem.js';
import { projectRoot } from '../../src/common/project-root.js';
// Every problem is defined somewhere below it.
import '../../src/app.module.js';

const LANGUAGES = ['vi', 'en'] as const;
const FAULT = 'server/fault';

const read = (...names: string[]): string =>
  fs.readFileSync(path.join(projectRoot, ...names), 'utf8');

type Texts = Readonly<Record<string, string>>;

/** The texts of a resource file by their path; some files are nested. */
const flat = (node: unknown, at = ''): Texts =>
  typeof node === 'string'
    ? { [at]: node }
    : Object.assign({}, ...Object.entries(node as object).map(([k, v]) => flat(v, `${at}/${k}`)));

const textsOf = (language: string, file: string): Texts =>
  flat(JSON.parse(read('resources', language, file)));

const gapsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([gap]) => gap))].sort();

const gapsByKey = (texts: Texts) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, gapsOf(text)]));

const statuses: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...catalogue].map(([type, kind]) => [type, STATUS_OF[kind]])),
  [FAULT]: 500,
};

interface Described {
  readonly type: string;
  readonly status: number;
  readonly vi: string;
  readonly en: string;
  readonly says: Readonly<Record<string, string>>;
}

/** The sections of docs/problems.md: `### type`, then `status · title · title`, then what there is to say. */
const described: readonly Described[] = read('docs', 'problems.md')
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const [heading = '', facts = '', ...rest] = section.split('\n').filter((line) => line !== '');
    const [status, vi = '', en = ''] = facts.split(' · ');
    return {
      type: heading.replaceAll('`', ''),
      ...{ status: Number(status), vi, en },
      says: Object.fromEntries(
        rest.flatMap((line) => {
          const [, name, text] = /^- \*\*(.+?):\*\* (.+)/.exec(line) ?? [];
          return name === undefined || text === undefined ? [] : [[name, text]];
        }),
      ),
    };
  });

describe('the list of problems', () => {
  it('names every type of the code once, with its status, and no other', () => {
    const listed = described.map(({ type, status }) => [type, status]);

    expect(Object.fromEntries(listed)).toEqual(statuses);
    expect(listed).toHaveLength(Object.keys(statuses).length);
  });

  it.each(LANGUAGES)('gives the titles that the answers have (%s)', (language) => {
    const texts = textsOf(language, 'problems.json');

    for (const problem of described) {
      expect([problem.type, problem[language]]).toEqual([
        problem.type,
        texts[`/${problem.type}.title`],
      ]);
    }
  });

  it('says of each when it comes and what to do', () => {
    for (const { type, says } of described) {
      expect([type, Object.keys(says)]).toEqual([
        type,
        expect.arrayContaining(['When', 'What to do']),
      ]);
    }
  });

  it('names the members that the sentences speak of', () => {
    const texts = textsOf('en', 'problems.json');

    for (const { type, says } of described) {
      const spokenOf = gapsOf(texts[`/${type}.detail`] ?? '');
      const named = [...(says.Members ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => `{${name}}`);
      expect([type, named]).toEqual([type, expect.arrayContaining(spokenOf)]);
    }
  });
});

describe('the texts', () => {
  it.each(LANGUAGES)(
    'of problems are a title and a detail for every type, and no more (%s)',
    (language) => {
      const wanted = Object.keys(statuses).flatMap((type) => [`/${type}.title`, `/${type}.detail`]);
      const texts = textsOf(language, 'problems.json');

      expect(Object.keys(texts).sort()).toEqual(wanted.sort());
      expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
    },
  );

  it.each(
    fs
      .readdirSync(path.join(projectRoot, 'resources', 'vi'))
      .filter((file) => file.endsWith('.json')),
  )('in %s have the same keys and gaps in both languages', (file) => {
    expect(gapsByKey(textsOf('en', file))).toEqual(gapsByKey(textsOf('vi', file)));
  });

  it('lie in the same files in both languages', () => {
    const [vi, en] = LANGUAGES.map((one) =>
      fs.readdirSync(path.join(projectRoot, 'resources', one)),
    );

    expect(en).toEqual(vi);
  });
});
