import fc from 'fast-check';
import { Problem } from '../../common/problem.js';
import { type Moment } from './guards.js';
import { isOpenStatus, MOVE_NAMES, moveOf, STATUSES } from './lifecycle.js';
import { type Movable, moveFor, possibleMoves, traceOf } from './move.js';
import { type Person } from './parties.js';
import { SEVERITIES } from './severity.js';

const at = new Date('2026-11-24T05:00:00Z');
const earlier = new Date('2026-11-20T05:00:00Z');
const moment: Moment = { at, actorId: 'bao', workingDays: () => 2 };
const coordinator: Person = { id: 'bao', agency: 'GL-STTTT', roles: ['coordinator'] };
const reporter: Person = { id: 'hoa', agency: 'GL-UBND-633', roles: ['reporter'] };
const incident: Movable = {
  ...{ status: 'triage', severity: 'medium', restricted: false, impact: { crimeSigns: false } },
  ...{ reporterAgency: 'GL-UBND-633', affectedAgencies: [], leadAgency: 'GL-STTTT' },
  ...{ routeMode: 'lead', handlerId: 'khoi', transfer: null, waitingForUnit: false },
  senderConfirmed: true,
  ...{
    unitConfirmedAt: null,
    resolvedAt: null,
    endedAt: null,
    approval: null,
    openMandatoryTasks: 0,
  },
};

const dates = fc.constantFrom(null, earlier, at);
const incidents: fc.Arbitrary<Movable> = fc.record({
  status: fc.constantFrom(...STATUSES),
  severity: fc.constantFrom(...SEVERITIES),
  leadAgency: fc.constantFrom('GL-STTTT', 'GL-CAT'),
  routeMode: fc.constantFrom('lead', 'unit_handles', 'refer_only'),
  reporterAgency: fc.constant('GL-UBND-633'),
  affectedAgencies: fc.constant([]),
  handlerId: fc.constantFrom(null, 'bao', 'khoi', 'hoa'),
  transfer: fc.constantFrom(null, { to: 'GL-CAT' }),
  approval: fc.constantFrom(null, {}),
  openMandatoryTasks: fc.constantFrom(0, 2),
  waitingForUnit: fc.boolean(),
  restricted: fc.boolean(),
  senderConfirmed: fc.boolean(),
  impact: fc.record({ crimeSigns: fc.boolean() }),
  unitConfirmedAt: dates,
  resolvedAt: dates,
  endedAt: dates,
});
const people: fc.Arbitrary<Person> = fc.record({
  id: fc.constantFrom('bao', 'khoi', 'hoa', 'thanh'),
  agency: fc.constantFrom('GL-STTTT', 'GL-CAT', 'GL-UBND-633', 'GL-UBND-626'),
  roles: fc.subarray(['reporter', 'handler', 'coordinator', 'supervisor']),
});

function refusalOf(...asked: Parameters<typeof moveFor>): Problem | null {
  try {
    moveFor(...asked);
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
const kindOf = (problem: Problem | null) => problem?.type ?? 'made';

describe('the list of moves and the making of one', () => {
  it('say the same of every case, person and event', () => {
    fc.assert(
      fc.property(incidents, people, fc.constantFrom(...MOVE_NAMES), (one, person, event) => {
        const listed = possibleMoves(one, person, moment);
        const mine = listed.find((possible) => possible.event === event);
        const refusal = refusalOf(one, event, person, moment);
        if (!mine) {
          expect(kindOf(refusal)).toMatch(/^incident\/move-not-(yours|allowed)$/);
        } else if (mine.blockedBy.length > 0) {
          expect(kindOf(refusal)).toBe('incident/move-blocked');
          expect(refusal?.facts).toEqual({ event, blockedBy: mine.blockedBy });
        } else {
          expect(kindOf(refusal)).toBe('made');
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('name in a refusal for the state what is possible instead', () => {
    fc.assert(
      fc.property(incidents, people, fc.constantFrom(...MOVE_NAMES), (one, person, event) => {
        const refusal = refusalOf(one, event, person, moment);
        fc.pre(kindOf(refusal) === 'incident/move-not-allowed');
        const unblocked = possibleMoves(one, person, moment).filter(
          ({ blockedBy }) => blockedBy.length === 0,
        );
        const allowed = unblocked.map((possible) => possible.event);
        expect(refusal?.facts).toEqual({ event, state: one.status, allowed });
      }),
    );
  });

  it('say where each move leads', () => {
    const listed = possibleMoves({ ...incident, status: 'resolved' }, coordinator, moment);
    const toOf = Object.fromEntries(listed.map(({ event, to }) => [event, to]));
    expect(toOf).toEqual({ close: 'closed', request_info: 'resolved', add_unit: 'resolved' });
  });

  it('say what the closing of a serious case wants', () => {
    const wanted = SEVERITIES.map((severity) => {
      const listed = possibleMoves(
        { ...incident, status: 'resolved', severity },
        coordinator,
        moment,
      );
      return listed.find(({ event }) => event === 'close')?.requires;
    });
    const report = ['rootCause', 'lessons'];
    expect(wanted).toEqual([[], [], report, report]);
  });
});

describe('a move', () => {
  it('is made by its own people in its own state when nothing stands against it', () => {
    expect(moveFor(incident, 'accept', coordinator, moment)).toBe(moveOf('accept'));
  });

  it('is refused to others, in another state, and while something stands against it', () => {
    const refusal = (changes: Partial<Movable>, person = coordinator) =>
      refusalOf({ ...incident, ...changes }, 'accept', person, moment);
    expect(refusal({}, reporter)).toMatchObject({
      ...{ type: 'incident/move-not-yours', kind: 'forbidden' },
      facts: { event: 'accept', by: ['desk'] },
    });
    expect(refusal({ status: 'assigned' })).toMatchObject({
      ...{ type: 'incident/move-not-allowed', kind: 'conflict' },
      facts: { allowed: ['merge', 'request_info', 'transfer_request', 'add_unit'] },
    });
    expect(refusal({ transfer: { to: 'GL-CAT' } })).toMatchObject({
      ...{ type: 'incident/move-blocked', kind: 'conflict' },
      facts: { event: 'accept', blockedBy: ['noTransferPending'] },
    });
  });

  it('is refused as not theirs before the state is looked at, so that nobody learns it by trying', () => {
    const refusal = refusalOf({ ...incident, status: 'closed' }, 'accept', reporter, moment);
    expect(kindOf(refusal)).toBe('incident/move-not-yours');
  });
});

describe('the trace of a move', () => {
  it('is the status and the instant that belongs to it', () => {
    expect(traceOf(moveOf('accept'), incident, at)).toEqual({
      ...{ status: 'assigned', acceptedAt: at, endedAt: null, unitConfirmedAt: null },
    });
  });

  it('is only the instant where the status stays', () => {
    const resolved = { ...incident, status: 'resolved' as const };
    expect(traceOf(moveOf('confirm'), resolved, at)).toEqual({
      ...{ status: 'resolved', unitConfirmedAt: at },
    });
    expect(traceOf(moveOf('add_unit'), resolved, at)).toEqual({ status: 'resolved' });
  });

  it('ends a case, and begins it again, exactly where the status does', () => {
    MOVE_NAMES.map(moveOf).forEach((move) => {
      if (move.to === undefined) return;
      expect(traceOf(move, incident, at).endedAt).toEqual(isOpenStatus(move.to) ? null : at);
    });
  });

  it('takes back the word of the unit when the work goes on', () => {
    const confirmed: Movable = { ...incident, status: 'resolved', unitConfirmedAt: earlier };
    expect(traceOf(moveOf('dispute'), confirmed, at).unitConfirmedAt).toBeNull();
    expect(traceOf(moveOf('close'), confirmed, at)).not.toHaveProperty('unitConfirmedAt');
    expect(traceOf(moveOf('reopen'), confirmed, at).unitConfirmedAt).toBeNull();
  });

  it('offers nobody the lead of what is resolved or ended', () => {
    const leaving = ['recover', 'resolve', 'close', 'reject', 'merge', 'withdraw'] as const;
    leaving.forEach((event) => {
      expect(traceOf(moveOf(event), incident, at).transfer).toBeNull();
    });
    expect(traceOf(moveOf('contain'), incident, at)).not.toHaveProperty('transfer');
  });

  it('leaves no question open when the case ends, and leaves it open when it is resolved', () => {
    const answered = { waitingForUnit: false, infoRequest: null };
    expect(traceOf(moveOf('reject'), incident, at)).toMatchObject(answered);
    expect(traceOf(moveOf('recover'), incident, at)).not.toHaveProperty('waitingForUnit');
  });
});
