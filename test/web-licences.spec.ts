import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/common/project-root.js';

const read = (...parts: readonly string[]) => readFileSync(join(projectRoot, ...parts), 'utf8');

describe('the licences of what the pages carry', () => {
  const [, listed = ''] = read('docs', 'licences.md').split('## In the pages');
  const entries = read('web', 'dist', 'licences.txt').split(/^={80}$/m);
  const shipped = entries.map((entry) => entry.trim().split('\n'));

  it('names whatever the build has put in', () => {
    const names = shipped.map(([name]) => `- \`${name}\``);
    expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/`react-dom \d/)]));
    expect(names.filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('ships the text of each with it, that of the fonts too', () => {
    const withoutText = shipped.filter((lines) => lines.length < 8);
    // As the package itself has left it out.
    expect(withoutText.filter((lines) => !lines.join().includes('comes without'))).toEqual([]);
    expect(withoutText.length).toBeLessThan(3);
    const fonts = entries.filter((entry) => entry.includes('SIL OPEN FONT LICENSE'));
    expect(fonts).toHaveLength(2);
  });
});
