import { ProblemError } from '../api/problem';
import { BLANK } from './answers';
import { draftIn, KEPT_MS, knownOf, textOf } from './draft';
import { choose, droppedIn, MOST_BYTES, sizeOf } from './files';
import { found } from './search-units';
import { failureOf, goesByItself, inTime } from './sending';
import { type Parcel } from './shelf';

const AT = Date.parse('2026-11-26T01:00:00Z');
const DRAFT = {
  ...{ key: 'abc', at: 0 },
  answers: { ...BLANK, description: 'Máy lạ', name: 'Hoa', phone: '0912', agency: 'GL' },
};

describe('a draft', () => {
  it('is there for a week', () => {
    const text = textOf(DRAFT, AT);
    expect(draftIn(text, AT + KEPT_MS)).toMatchObject({ key: 'abc', at: AT });
    expect(draftIn(text, AT + KEPT_MS + 1)).toBeNull();
  });

  it('keeps what was seen, and not who saw it', () => {
    expect(draftIn(textOf(DRAFT, AT), AT)?.answers).toEqual({ ...BLANK, description: 'Máy lạ' });
  });

  it('of another form of old is filled up, and what is none is none', () => {
    const old = JSON.stringify({ key: 'k', at: AT, answers: { kind: 'phishing' } });
    expect(draftIn(old, AT)?.answers).toEqual({ ...BLANK, kind: 'phishing' });
    expect([null, '', '{', '[]', '7', 'null'].map((text) => draftIn(text, AT))).toEqual(
      Array(6).fill(null),
    );
  });
});

describe('what is known of the reporter', () => {
  it('fills what is empty: what was remembered before what the desk knows', () => {
    const kept = { who: 'x', name: 'Hoa', phone: '0912', email: '' };
    expect(knownOf({ ...BLANK, phone: '0999' }, kept, 'Nguyễn Thị Hoa')).toEqual({
      ...{ name: 'Hoa', phone: '0999', email: '', agency: '' },
    });
    expect(knownOf(BLANK, null, 'Nguyễn Thị Hoa').name).toBe('Nguyễn Thị Hoa');
  });
});

describe('a report that did not go', () => {
  const refused = (status: number, type = 'about:blank') =>
    failureOf(new ProblemError({ type, title: '', status, detail: '' }));

  it('waits where the desk was away or busy, and comes back where it was refused', () => {
    expect(failureOf(new TypeError('Failed to fetch'))).toBe('later');
    expect([503, 429].map((status) => refused(status))).toEqual(['later', 'later']);
    expect(refused(409, '/problems/idempotency/still-running')).toBe('later');
    expect(refused(401)).toBe('sign-in');
    expect([400, 403, 409, 422].map((status) => refused(status))).toEqual(Array(4).fill('refused'));
  });

  it('is no longer waited for where nothing answers, and goes later', async () => {
    const silent = inTime(new Promise(() => undefined), 1);
    expect(await silent.catch(failureOf)).toBe('later');
    expect(await inTime(Promise.resolve('there'))).toBe('there');
  });

  it('does not go by itself once the desk may have forgotten its key', () => {
    const parcel = { at: AT, tried: true } as Parcel;
    const later = AT + 24 * 3_600_000;
    expect(goesByItself(parcel, AT + 60_000)).toBe(true);
    expect(goesByItself(parcel, later)).toBe(false);
    expect(goesByItself({ ...parcel, tried: false }, later)).toBe(true);
    expect(goesByItself({ ...parcel, code: 'SC-2026-000001' }, AT)).toBe(false);
  });
});

describe('files', () => {
  const file = (name: string, size: number) => ({ name, size }) as File;

  it('are taken as far as they fit', () => {
    const chosen = choose([file('a.png', 1), file('b.zip', MOST_BYTES + 1), file('c.log', 2)], {
      ...{ of: 'k', have: 9, now: AT },
    });
    expect(chosen.kept.map(({ name, of }) => [name, of])).toEqual([['a.png', 'k']]);
    expect(chosen).toMatchObject({ large: ['b.zip'], tooMany: true });
  });

  it('that are dropped are told from folders', () => {
    const item = (name: string, isDirectory: boolean) => ({
      ...{
        kind: 'file',
        getAsFile: () => file(name, 1),
        webkitGetAsEntry: () => ({ isDirectory }),
      },
    });
    const items = [item('a.png', false), item('nhật ký', true), { kind: 'string' }];
    const dropped = droppedIn({ items } as unknown as DataTransfer);
    expect(dropped.files.map(({ name }) => name)).toEqual(['a.png']);
    expect(dropped.folders).toEqual(['nhật ký']);
  });

  it('that are pasted get a name that tells them apart', () => {
    const [pasted] = choose([file('image.png', 1)], { of: 'k', have: 0, now: AT }).kept;
    expect(pasted?.name).toBe('anh-2026-11-26-01-00-00.png');
  });

  it('have sizes as people write them', () => {
    expect(sizeOf(2_400_000, 'vi')).toBe('2,4 MB');
    expect(sizeOf(2_400_000, 'en')).toBe('2.4 MB');
    expect(sizeOf(12, 'vi')).toBe('1 KB');
  });
});

describe('units', () => {
  it('are found without marks, those that begin so first', () => {
    const all = ['Ủy ban nhân dân huyện Đăk Đoa', 'Đăk Đoa: Trung tâm Y tế', 'Sở Y tế'];
    const units = all.map((label) => ({ label }));
    expect(found(units, 'dak doa').map(({ label }) => label)).toEqual([all[1], all[0]]);
    expect(found(units, 'y te').map(({ label }) => label)).toEqual([all[1], all[2]]);
    expect(found(units, '')).toHaveLength(3);
  });
});
