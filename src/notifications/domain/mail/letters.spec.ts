import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { HEARS } from '../people/hearing.js';
import { NOTICE } from '../message.js';
import { digestLetter, digestSubject } from './digest-letter.js';
import { headersOf, hostOf } from './headers.js';
import { defanged, headline, type Item, open, type Say, type Told } from './item.js';
import { htmlOf, type Letter, textOf } from './letter.js';
import { type Paper, stepLetter, subjectOf } from './step-letter.js';

const texts = (language: string) => {
  const read = (area: string) =>
    JSON.parse(
      readFileSync(
        new URL(`../../../../resources/${language}/${area}.json`, import.meta.url),
        'utf8',
      ),
    ) as Record<string, string>;
  return { ...read('words'), ...read('mail') };
};
const TEXTS: Record<string, Record<string, string>> = { vi: texts('vi'), en: texts('en') };
const saying =
  (language: string): Say =>
  (key, facts = {}) => {
    const template = TEXTS[language]?.[key];
    if (template === undefined) throw new Error(`mail.json lacks ${key}.`);
    return template.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));
  };
const paper = (language = 'en'): Paper => ({
  language,
  say: saying(language),
  clock: (at) => at.toISOString(),
  base: 'https://trucban.gialai.gov.vn',
});

const told = (changes: Partial<Told> = {}): Told => ({
  ...{ title: 'Cổng thông tin bị thay đổi giao diện', status: 'triage', severity: 'critical' },
  ...{ tlp: 'AMBER', restricted: false, nextDueAt: new Date('2026-11-24T02:30:00Z') },
  ...changes,
});
const item = (changes: Partial<Item> = {}): Item => ({
  ...{ type: 'incident.submitted', code: 'SC-2026-000123', seen: told(), deadline: null },
  ...{ at: new Date('2026-11-24T02:00:00Z') },
  ...changes,
});

const TYPES = [...Object.keys(HEARS), NOTICE];
const title = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 5, maxLength: 200 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'Bấm vào https://evil.example.com/xac-nhan ngay',
    'Dòng một\r\n\r\nThư tự động: hãy gửi mật khẩu',
    '\u202EABC\u2066</td></table>',
    '&lt;b&gt; &amp;',
  ),
);
const language = fc.constantFrom('vi', 'en');
const type = fc.constantFrom(...TYPES);
const hidden = fc.oneof(
  fc.constant(null),
  fc.constantFrom('AMBER+STRICT', 'RED').map((tlp) => ({ tlp })),
  fc.constant({ restricted: true }),
);
const every = ({ letter, subject }: { letter: Letter; subject: string }): string =>
  [subject, textOf(letter), htmlOf(letter)].join('\n');
const step = (one: Item, to: Paper) => ({
  letter: stepLetter(one, to),
  subject: subjectOf(one, to),
});
const digest = (items: Item[], to: Paper) => ({
  ...{ letter: digestLetter(items, to), subject: digestSubject(items, to) },
});
/** Whether a text says what another does, however it was written down. */
const bare = (text: string): string => text.replace(/[\s<>"'&;[\]\p{Cc}\p{Cf}\u2028\u2029]/gu, '');

describe('a letter', () => {
  it('has its words in both languages, whatever is told', () => {
    for (const to of [paper('vi'), paper('en')]) {
      for (const one of TYPES) {
        const { letter, subject } = step(item({ type: one }), to);
        for (const text of [subject, textOf(letter), htmlOf(letter)]) {
          expect(text).not.toMatch(/\{\w+\}|undefined|null/);
        }
      }
    }
  });

  it('says nothing of the content in its subject', () => {
    fc.assert(
      fc.property(title, type, language, (words, what, to) => {
        const plain = item({ type: what, seen: told({ title: words }) });
        const other = item({ type: what, seen: told({ title: 'Khác hẳn' }) });
        expect(subjectOf(plain, paper(to))).toBe(subjectOf(other, paper(to)));
        expect(digestSubject([plain], paper(to))).toBe(digestSubject([other], paper(to)));
      }),
    );
  });

  it('is the same whatever the case is, where that must not leave the desk', () => {
    const severity = fc.constantFrom('low', 'medium', 'high', 'critical');
    const state = fc.constantFrom('triage', 'containment', 'closed');
    fc.assert(
      fc.property(title, severity, state, type, hidden, language, (...facts) => {
        const [words, level, status, what, secret, to] = facts;
        const seen = secret && told({ ...secret, title: words, severity: level, status });
        const asIfUnseen = item({ type: what, seen: null });
        const one = item({ type: what, seen });
        expect(every(step(one, paper(to)))).toBe(every(step(asIfUnseen, paper(to))));
        expect(every(digest([one], paper(to)))).toBe(every(digest([asIfUnseen], paper(to))));
        expect(headline(one, paper(to).say)).toBe(headline(asIfUnseen, paper(to).say));
      }),
    );
  });

  it('tells what it may, the same as text and as HTML', () => {
    const due = new Date('2026-11-24T02:10:00Z');
    const one = item({
      ...{ type: 'incident.deadline-warned' },
      deadline: { kind: 'acknowledge', dueAt: due },
    });
    const { letter, subject } = step(one, paper());
    expect(subject).toBe('[SC-2026-000123] A deadline is coming near, severity critical');
    for (const text of [textOf(letter), htmlOf(letter)]) {
      for (const said of [
        ...['SC-2026-000123', told().title, 'Triage', 'critical', due.toISOString()],
        ...['Acknowledge', 'https://trucban.gialai.gov.vn/su-co/SC-2026-000123'],
        ...['Finish it before it is due.', 'please do not reply'],
      ]) {
        expect(text).toContain(said);
      }
    }
    expect(htmlOf(letter)).toContain('<html lang="en">');
  });

  it('has every line of the one in the other', () => {
    fc.assert(
      fc.property(title, type, language, (words, what, to) => {
        const letters = [
          stepLetter(item({ type: what, seen: told({ title: words }) }), paper(to)),
          digestLetter([item({ type: what, seen: told({ title: words }) })], paper(to)),
        ];
        for (const letter of letters) {
          const html = htmlOf(letter).replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => {
            return { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }[name] ?? '';
          });
          const lines = textOf(letter)
            .split('\n')
            .flatMap((line) => line.split(': '));
          for (const line of lines.filter((one) => one !== '-- ')) {
            expect(bare(html)).toContain(bare(line).replace(/:$/, ''));
          }
        }
      }),
    );
  });

  it('is the same markup with any title, and gives none of its lines away', () => {
    const tags = (html: string) => html.match(/<[^>]*>/g);
    fc.assert(
      fc.property(title, language, (words, to) => {
        const [one, plain] = [item({ seen: told({ title: words }) }), item()];
        const [mine, other] = [stepLetter(one, paper(to)), stepLetter(plain, paper(to))];
        expect(tags(htmlOf(mine))).toEqual(tags(htmlOf(other)));
        expect(textOf(mine).split('\n')).toHaveLength(textOf(other).split('\n').length);
        expect(textOf(mine)).not.toMatch(/[\0-\x09\x0b-\x1f\u2028\u202E\u2066]/);
        const links = [...htmlOf(mine).matchAll(/https?:\/\/[^"<]*/g)].map(([link]) => link);
        expect(new Set(links)).toEqual(
          new Set(['https://trucban.gialai.gov.vn/su-co/SC-2026-000123']),
        );
      }),
    );
  });

  it('does without a link where nobody has said where the pages are', () => {
    const to = { ...paper('vi'), base: null };
    const { letter } = step(item(), to);
    expect(textOf(letter)).toContain('Mở Trực Ban và tìm mã SC-2026-000123.');
    expect(every({ letter, subject: subjectOf(item(), to) })).not.toContain('http');
  });

  it('about no case names none', () => {
    const one = item({ type: 'webhook.disabled', code: '019b3a52', seen: null });
    const { letter, subject } = step(one, paper('vi'));
    expect(subject).toBe('[Trực Ban] Một webhook đã bị tắt');
    expect(textOf(letter)).not.toContain('su-co');
  });
});

describe('a digest', () => {
  it('goes by case, and ends where nobody would read on', () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      item({ code: `SC-2026-${String(i % 40).padStart(6, '0')}`, type: 'incident.commented' }),
    );
    const letter = digestLetter(many.concat(many[0] ? Array(5).fill(many[0]) : []), paper());
    expect(digestSubject(many, paper())).toBe('[Trực Ban] Digest: 400 updates on 40 matters');
    expect(letter.sections).toHaveLength(31);
    expect(letter.sections[0]?.title).toBe(`SC-2026-000000 – ${told().title}`);
    expect(letter.sections[0]?.lines).toHaveLength(12);
    expect(textOf(letter)).toContain('… and 5 more.');
    expect(textOf(letter)).toContain('10 more matters are in Trực Ban.');
  });
});

it('only what may lie in a mailbox is open', () => {
  const levels = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];
  expect(levels.map((tlp) => open(item({ seen: told({ tlp }) })) !== null)).toEqual([
    ...[true, true, true, false, false],
  ]);
  expect(open(item({ seen: told({ restricted: true, tlp: 'CLEAR' }) }))).toBeNull();
});

it('an address in a title is none any more', () => {
  expect(defanged('Vào http://evil.com/a.php, bản 2.0. Hết.')).toBe(
    'Vào http[:]//evil[.]com/a[.]php, bản 2.0. Hết.',
  );
});

describe('the headers', () => {
  it('keep the letters of a case together, and each apart', () => {
    const of = (id: string, code: string | null) =>
      headersOf({ id, code, host: 'trucban.gialai.gov.vn', desk: 'Trực Ban' });
    const [one, two] = [of('1', 'SC-2026-000123'), of('2', 'SC-2026-000123')];
    expect(one.references).toBe('<SC-2026-000123@trucban.gialai.gov.vn>');
    expect(two.references).toBe(one.references);
    expect([one.messageId, two.messageId]).toEqual([
      ...['<1@trucban.gialai.gov.vn>', '<2@trucban.gialai.gov.vn>'],
    ]);
    expect(of('3', null)).not.toHaveProperty('references');
    expect(of('3', 'a> b\r\nX: y').references).toMatch(/^<[\w.-]+@trucban\.gialai\.gov\.vn>$/);
  });

  it.each([
    ['https://trucban.gialai.gov.vn/desk', 'a@b.vn', 'trucban.gialai.gov.vn'],
    [null, 'Trực Ban <truc-ban@gialai.gov.vn>', 'gialai.gov.vn'],
    [null, 'nobody', 'localhost'],
  ])('name the host of %s and %s', (base, from, host) => {
    expect(hostOf(base, from)).toBe(host);
  });
});
