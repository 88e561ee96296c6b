import { permissionsOf, type Role } from '../../auth/permissions.js';
import { canBeOnDuty, mayHandOver, mayWriteFor, seesHandOvers } from './desks.js';
import { faultOfEnd, faultOfLook, lookSpan } from './shift-times.js';

const DESK = 'GL-STTTT';
const actor = (role: Role, agency = DESK) => ({
  ...{ id: 'me', agency, permissions: permissionsOf([role]) },
});

it('a roster is written by its own people and by administrators', () => {
  expect(mayWriteFor(actor('coordinator'), DESK)).toBe(true);
  expect(mayWriteFor(actor('coordinator', 'GL-CAT'), DESK)).toBe(false);
  expect(mayWriteFor(actor('admin', 'GL-UBND'), DESK)).toBe(true);
});

it('hand-overs are read at their own desk, by those who see cases', () => {
  expect(seesHandOvers(actor('handler'), DESK)).toBe(true);
  expect(seesHandOvers(actor('coordinator', 'GL-CAT'), DESK)).toBe(false);
  expect(seesHandOvers(actor('admin'), DESK)).toBe(false);
});

it('on duty is who handles cases there', () => {
  expect(canBeOnDuty(actor('handler'), DESK)).toBe(true);
  expect(canBeOnDuty(actor('coordinator'), DESK)).toBe(true);
  expect(canBeOnDuty(actor('handler', 'GL-CAT'), DESK)).toBe(false);
  for (const role of ['reporter', 'supervisor', 'admin', 'auditor'] as const) {
    expect([role, canBeOnDuty(actor(role), DESK)]).toEqual([role, false]);
  }
});

it('a shift is handed over by whoever has it and by the coordinators of its desk', () => {
  const [mine, anothers] = ['me', 'you'].map((person) => ({ agency: DESK, person }));
  expect(mine && mayHandOver(actor('handler'), mine)).toBe(true);
  expect(anothers && mayHandOver(actor('handler'), anothers)).toBe(false);
  expect(anothers && mayHandOver(actor('coordinator'), anothers)).toBe(true);
  expect(anothers && mayHandOver(actor('coordinator', 'GL-CAT'), anothers)).toBe(false);
});

const NOW = new Date('2026-11-24T02:00:00Z');
const after = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000);

it.each([
  [1, 1, 'after-from'],
  [1, 2, null],
  [1, 1 + 168, null],
  [1, 1.001 + 168, 'within-a-week'],
  [-9, 0, 'in-future'],
  [-9, 0.001, null],
  [364 * 24, 365 * 24, null],
  [364 * 24, 365 * 24 + 1, 'within-a-year'],
])('of a shift from hour %d to hour %d the fault is %s', (from, to, fault) => {
  expect(faultOfEnd({ from: after(from), to: after(to) }, NOW)).toBe(fault);
});

it('one looks for gaps of the next two weeks, or of a quarter at most', () => {
  expect(lookSpan({}, NOW)).toEqual({ from: NOW, to: after(14 * 24) });
  expect(lookSpan({ from: after(1) }, NOW)).toEqual({ from: after(1), to: after(1 + 14 * 24) });
  expect(faultOfLook({ from: NOW, to: NOW })).toBe('after-from');
  expect(faultOfLook({ from: NOW, to: after(92 * 24) })).toBeNull();
  expect(faultOfLook({ from: NOW, to: after(92 * 24 + 1) })).toBe('within-a-quarter');
});
