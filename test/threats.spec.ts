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
