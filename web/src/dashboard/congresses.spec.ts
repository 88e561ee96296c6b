import { congressesOn, type Period } from './congresses';

const period = (code: string, from: string, to: string): Period => ({
  ...{ code, level: 'district', name: { vi: code, en: code }, host: null, scope: [] },
  windows: {
    before: { from: '2026-11-01', to: '2026-11-19' },
    during: { from, to },
    after: { from: '2026-12-01', to: '2026-12-07' },
  },
  ...{ datesStatus: 'entered', source: null, note: null, version: 1 },
});

describe('The congresses around a day', () => {
  const all = [
    period('later', '2026-11-24', '2026-11-25'),
    period('sooner', '2026-11-21', '2026-11-22'),
    period('now', '2026-11-10', '2026-11-13'),
  ];

  it('begin with those that are held, then come those that begin soonest', () => {
    const now = Date.parse('2026-11-12T08:00:00+07:00');
    const held = {
      ...all[2],
      windows: { ...period('now', '2026-11-10', '2026-11-13').windows, before: null },
    };
    const found = congressesOn(
      [...all.slice(0, 2), { ...period('now', '', ''), ...held }],
      '2026-11-12',
      now,
    );
    expect(found.map(({ period: { code }, phase, days }) => [code, phase, days])).toEqual([
      ['now', 'during', 2],
      ['sooner', 'before', 9],
      ['later', 'before', 12],
    ]);
  });

  it('are none in a normal time', () => {
    expect(congressesOn(all, '2026-12-24', Date.parse('2026-12-24T08:00:00+07:00'))).toEqual([]);
  });
});
