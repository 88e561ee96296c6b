import { type Guard, type Guarded, GUARDS, type Moment, unmetGuards } from './guards.js';
import { MOVE_NAMES, moveOf } from './lifecycle.js';

const NOON = new Date('2026-11-24T05:00:00Z');
const DAY = 86_400_000;
const before = (days: number): Date => new Date(NOON.getTime() - days * DAY);

const incident: Guarded = {
  ...{ severity: 'medium', handlerId: 'khoi', waitingForUnit: false, restricted: false },
  ...{ transfer: null, unitConfirmedAt: null, resolvedAt: null, endedAt: null },
  impact: { crimeSigns: false },
  approval: null,
  openMandatoryTasks: 0,
  senderConfirmed: true,
};
/** Every day is a working day here. */
const moment: Moment = {
  at: NOON,
  actorId: 'bao',
  workingDays: (from, until) => (until.getTime() - from.getTime()) / DAY,
};
const holds = (guard: Guard, changes: Partial<Guarded>, around: Partial<Moment> = {}): boolean =>
  unmetGuards([guard], { ...incident, ...changes }, { ...moment, ...around }).length === 0;

describe('a guard', () => {
  it.each<[Guard, Partial<Guarded>, Partial<Guarded>]>([
    ['lowOrMedium', { severity: 'medium' }, { severity: 'high' }],
    ['lowOrMedium', { severity: 'low' }, { severity: 'critical' }],
    ['noApprovalPending', { approval: null }, { approval: {} }],
    ['confirmedOrSilent', { unitConfirmedAt: NOON }, { unitConfirmedAt: null }],
    ['confirmedOrSilent', { restricted: true }, { restricted: false }],
    ['confirmedOrSilent', { resolvedAt: before(5) }, { resolvedAt: before(4.99) }],
    ['mandatoryTasksDone', { openMandatoryTasks: 0 }, { openMandatoryTasks: 1 }],
    ['closerIsNotHandler', { severity: 'critical' }, { severity: 'critical', handlerId: 'bao' }],
    ['waiting', { waitingForUnit: true }, { waitingForUnit: false }],
    ['notWaiting', { waitingForUnit: false }, { waitingForUnit: true }],
    ['transferPending', { transfer: {} }, { transfer: null }],
    ['noTransferPending', { transfer: null }, { transfer: {} }],
    ['crimeSigns', { impact: { crimeSigns: true } }, { impact: { crimeSigns: false } }],
    ['senderConfirmed', { senderConfirmed: true }, { senderConfirmed: false }],
    ['notRestricted', { restricted: false }, { restricted: true }],
    ['notConfirmed', { unitConfirmedAt: null }, { unitConfirmedAt: NOON }],
    ['endedLately', { endedAt: before(30) }, { endedAt: before(30.01) }],
    ['endedLately', { endedAt: NOON }, { endedAt: null }],
  ])('%s holds for %j and not for %j', (guard, good, bad) => {
    expect([holds(guard, good), holds(guard, bad)]).toEqual([true, false]);
  });

  it('takes silence for agreement only in a small matter', () => {
    const longSilent = { resolvedAt: before(400) };
    expect(holds('confirmedOrSilent', { ...longSilent, severity: 'low' })).toBe(true);
    expect(holds('confirmedOrSilent', { ...longSilent, severity: 'high' })).toBe(false);
    expect(holds('confirmedOrSilent', { ...longSilent, severity: 'critical' })).toBe(false);
  });

  it('counts the silence in working days', () => {
    const resolved = { resolvedAt: before(9) };
    expect(holds('confirmedOrSilent', resolved, { workingDays: () => 5 })).toBe(true);
    expect(holds('confirmedOrSilent', resolved, { workingDays: () => 4.9 })).toBe(false);
  });

  it('lets the handler close what is not critical', () => {
    expect(holds('closerIsNotHandler', { severity: 'high', handlerId: 'bao' })).toBe(true);
  });
});

describe('the guards', () => {
  it('are each asked for by a move', () => {
    const asked = MOVE_NAMES.flatMap((name) => moveOf(name).guards ?? []);
    expect(new Set(asked)).toEqual(new Set(Object.keys(GUARDS)));
  });

  it('are named where they do not hold, and nothing is where none is asked for', () => {
    expect(unmetGuards(['waiting', 'notRestricted', 'crimeSigns'], incident, moment)).toEqual([
      'waiting',
      'crimeSigns',
    ]);
    expect(unmetGuards(undefined, incident, moment)).toEqual([]);
  });
});
