import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../src/common/project-root.js';

const read = (name: string): string => fs.readFileSync(path.join(projectRoot, name), 'utf8');

/** `file`: _name_, _name_ – the tests that a page calls upon. */
const CALLED = /`([^`]+spec\.ts)`: (_[^_]+_(?:, _[^_]+_)*)/g;

const testsIn = (text: string): [string, string][] =>
  [...text.matchAll(CALLED)].flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/_([^_]+)_/g)].map(([, name = '']): [string, string] => [file, name]),
  );

const isThere = ([file, name]: [string, string]): boolean =>
  fs.existsSync(path.join(projectRoot, file)) && read(file).includes(`'${name}'`);

describe('the threat model', () => {
  const threats = read('docs/threat-model.md')
    .split('\n')
    .filter((line) => line.startsWith('- **'));

  it('has threats of every kind of STRIDE, numbered by their boundary', () => {
    const kinds = threats.map((line) => /^- \*\*\d+\.\d+ ([STRIDE])\*\* /.exec(line)?.[1]);
    expect([...new Set(kinds)].sort()).toEqual(['D', 'E', 'I', 'R', 'S', 'T']);
    const numbers = threats.map((line) => line.slice(4, line.indexOf(' ', 4)));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('says of each what holds it, or that nothing does', () => {
    const silent = threats.filter((line) => !/Held by `|Not held: /.test(line));
    expect(silent).toEqual([]);
    const bare = threats.filter((line) => line.includes('Held by `') && testsIn(line).length === 0);
    expect(bare).toEqual([]);
  });

  it('names only tests that are there', () => {
    const called = threats.flatMap(testsIn);
    expect(called.length).toBeGreaterThan(60);
    expect(called.filter((one) => !isThere(one))).toEqual([]);
  });
});

describe('the tables of SECURITY.md', () => {
  const cells = read('SECURITY.md')
    .split('\n')
    .filter((line) => /^\| (V|API)\d+ /.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('have every chapter and every risk, in order', () => {
    expect(cells.map(([, title = '']) => title.split(' ')[0])).toEqual([
      ...Array.from({ length: 17 }, (_, i) => `V${i + 1}`),
      ...Array.from({ length: 10 }, (_, i) => `API${i + 1}`),
    ]);
  });

  it('name only tests that are there, and something of each', () => {
    for (const [, title, met, tests = '', unmet] of cells) {
      expect([title, met, unmet]).toEqual([title, expect.stringMatching(/./), unmet]);
      const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, name = '']) =>
        name.endsWith('.ts') ? name : `test/e2e/${name}.e2e-spec.ts`,
      );
      const missing = named.filter((name) => !fs.existsSync(path.join(projectRoot, name)));
      expect([title, missing]).toEqual([title, []]);
    }
  });
});
