import {
  changesOf,
  clashesOf,
  edited,
  type Edits,
  keepingMine,
  takingNew,
  valuesOf,
} from './edits';

type Facts = Readonly<Record<'title' | 'tlp', string>>;
const OPENED: Facts = { title: 'Cổng bị sửa', tlp: 'AMBER' };
const NONE: Edits<Facts> = {};
const mine = edited(NONE, OPENED, { title: 'Cổng huyện bị sửa' });

describe('a form that is open while others change the same', () => {
  it('shows what others make of what nobody has typed into, and sends only what was typed', () => {
    const now = { ...OPENED, tlp: 'RED' };
    expect(valuesOf(mine, now)).toEqual({ title: 'Cổng huyện bị sửa', tlp: 'RED' });
    expect(changesOf(mine, now)).toEqual({ title: 'Cổng huyện bị sửa' });
    expect(clashesOf(mine, now)).toEqual([]);
  });

  it('does not count as changed what was typed back, nor what the other made the same', () => {
    expect(edited(mine, OPENED, { title: OPENED.title })).toEqual({});
    const same = { ...OPENED, title: 'Cổng huyện bị sửa' };
    expect([clashesOf(mine, same), changesOf(mine, same)]).toEqual([[], {}]);
  });

  it('keeps both words until somebody has said which one holds', () => {
    const now = { ...OPENED, title: 'Trang chủ bị sửa' };
    expect(clashesOf(mine, now)).toEqual(['title']);
    expect(valuesOf(mine, now).title).toBe('Cổng huyện bị sửa');
    const taken = takingNew(mine, 'title');
    expect([valuesOf(taken, now).title, changesOf(taken, now)]).toEqual(['Trang chủ bị sửa', {}]);
    const kept = keepingMine(mine, now, 'title');
    expect([clashesOf(kept, now), changesOf(kept, now)]).toEqual([
      [],
      { title: 'Cổng huyện bị sửa' },
    ]);
  });

  it('asks again when the other changes it once more', () => {
    const kept = keepingMine(mine, { ...OPENED, title: 'Trang chủ bị sửa' }, 'title');
    expect(clashesOf(kept, { ...OPENED, title: 'Cổng tỉnh bị sửa' })).toEqual(['title']);
  });

  it('remembers where it began, however often it is typed into', () => {
    const again = edited(mine, { ...OPENED, title: 'Trang chủ bị sửa' }, { title: 'Khác nữa' });
    expect(again.title).toEqual({ was: 'Cổng bị sửa', is: 'Khác nữa' });
  });
});
