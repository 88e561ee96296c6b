import fs from 'node:fs';
import path from 'node:path';
import { PERMISSIONS } from '../src/auth/permissions.js';
import { projectRoot } from '../src/common/project-root.js';
import { permissionsPage } from '../src/permissions-page.js';

const read = (...names: string[]): string =>
  fs.readFileSync(path.join(projectRoot, ...names), 'utf8');

/** Without what prettier does to tables. */
const plain = (markdown: string): string[] =>
  markdown
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').replace(/-{3,}/g, '---').trim())
    .filter((line) => line !== '');

describe('the page on permissions', () => {
  it('is the one that npm run docs:permissions prints', () => {
    expect(plain(read('docs', 'permissions.md'))).toEqual(plain(permissionsPage()));
  });

  it.each(['vi', 'en'])('says in %s what each permission means', (language) => {
    const texts = JSON.parse(read('resources', language, 'permissions.json'));
    expect(Object.keys(texts['means-of'] as object)).toEqual([...PERMISSIONS]);
    expect(Object.values(texts['means-of'] as object)).not.toContain('');
  });
});
