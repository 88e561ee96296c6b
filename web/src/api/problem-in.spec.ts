import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18n from 'i18next';
import { problemIn } from './problem-in';

const textsOf = (language: string): { failed: Record<string, string> } =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../texts/${language}/common.json`), 'utf8'),
  );

describe('An answer that is no success', () => {
  beforeAll(() =>
    i18n.init({
      lng: 'vi',
      resources: { vi: { common: textsOf('vi') }, en: { common: textsOf('en') } },
    }),
  );
  afterEach(() => i18n.changeLanguage('vi'));

  it('says what the API says of it', () => {
    const said = { type: '/problems/x', title: 'Một', status: 409, detail: 'Hai.', version: 3 };
    expect(problemIn(said, 409)).toEqual(said);
  });

  it('says to people what the API says to programs, which know headers and paths', () => {
    const said = { type: '/problems/server/fault', title: 'Lỗi', detail: 'X-Request-Id.' };
    expect(problemIn(said, 500, '01a2-77').detail).toContain('(mã 01a2-77)');
    expect(problemIn(said, 500, null).detail).toBe(problemIn(null, 500).detail);
    const signedOut = { type: '/problems/auth/not-signed-in', detail: 'POST /api/v1/auth/login.' };
    expect(problemIn(signedOut, 401).detail).toBe(problemIn(null, 401).detail);
  });

  it.each([
    [502, 'broken'],
    [504, 'broken'],
    [429, 'many'],
    [413, 'large'],
    [401, 'signedOut'],
    [405, 'refused'],
  ])(
    'without a word of the API, as %s of a proxy, is a sentence in both languages',
    async (status, key) => {
      const sentences = [];
      for (const language of ['vi', 'en']) {
        await i18n.changeLanguage(language);
        for (const body of ['<html>Bad Gateway</html>', null, undefined, {}]) {
          const { detail, title } = problemIn(body, status);
          expect(detail).toBe(textsOf(language).failed[key]?.replace('{{status}}', String(status)));
          expect(title).toBe(detail);
        }
        sentences.push(problemIn(null, status).detail);
      }
      expect(new Set(sentences).size).toBe(2);
    },
  );
});
