import { gapsIn } from '../duty/domain/gaps.js';
import { demoRoster } from './demo-roster.js';

const DESK = { agency: 'GL-CAT', coordinator: 'police', handler: 'police-handler' };
const NOW = new Date('2026-11-24T02:30:00Z');
const later = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);
const manned = (shifts: ReturnType<typeof demoRoster>) =>
  shifts.map((shift) => ({ ...shift, present: true }));

it('the roster of the demo has a lead at every instant of two weeks, and nobody twice', () => {
  const roster = manned(demoRoster(DESK, null, NOW));
  expect(gapsIn(roster, { from: NOW, to: later(13) })).toEqual([]);
  for (const person of Object.values(DESK)) {
    const own = roster.filter(({ personId }) => personId === person);
    const overlap = own.some((one, i) =>
      own.slice(i + 1).some((two) => one.startsAt < two.endsAt && two.startsAt < one.endsAt),
    );
    expect([person, overlap]).toEqual([person, false]);
  }
});

it('is carried on at a later start, from where it ends', () => {
  const first = demoRoster(DESK, null, NOW);
  const ends = first.at(-1)?.endsAt ?? null;
  expect(demoRoster(DESK, ends, NOW)).toEqual([]);
  const more = demoRoster(DESK, ends, later(3));
  expect(more).toHaveLength(9);
  expect(gapsIn(manned([...first, ...more]), { from: NOW, to: later(16) })).toEqual([]);
  const anew = demoRoster(DESK, ends, later(30));
  expect(gapsIn(manned(anew), { from: later(30), to: later(43) })).toEqual([]);
});
