import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from './common/project-root.js';
import { inBothLanguages, text } from './start-texts.js';

const texts = (locale: string): Record<string, string> =>
  JSON.parse(
    fs.readFileSync(path.join(projectRoot, 'resources', locale, 'start.json'), 'utf8'),
  ) as Record<string, string>;

const shape = (locale: string) =>
  Object.entries(texts(locale)).map(([key, template]) => [
    key,
    [...new Set(template.match(/\{\w+\}/g))].sort(),
  ]);

describe('the texts of the start', () => {
  it('say the same things in both languages', () => {
    expect(shape('vi')).toEqual(shape('en'));
  });

  it('fill in the values, Vietnamese first', () => {
    expect(inBothLanguages('banner.api', { base: 'http://desk' })).toMatch(
      /^ {2}Giao diện lập trình: +http:\/\/desk\/api\/v1\n {2}API: +http:\/\/desk\/api\/v1$/,
    );
  });

  it('refuse a key that nobody wrote', () => {
    expect(() => text('vi', 'nothing.here')).toThrow('lacks nothing.here');
  });
});
