import fc from 'fast-check';
import { MOVE_NAMES, moveOf, type MoveName } from './lifecycle.js';
import { type Member, membersNeeded, unfitMembers } from './members.js';
import { type MoveRequest } from './move-request.js';
import { SEVERITIES, type Severity } from './severity.js';

const request = (event: MoveName, ...members: Member[]): MoveRequest => ({
  event,
  ...Object.fromEntries(members.map((member) => [member, 'given'])),
});
const needed = (event: MoveName, severity: Severity = 'medium') =>
  membersNeeded(moveOf(event), severity, { event });
const unfit = (severity: Severity, asked: MoveRequest) =>
  unfitMembers(moveOf(asked.event), severity, asked);
const FINE = { missing: [], strange: [] };

// As the contract lists them (api.md, members of a transition).
const CONTRACT: Readonly<Record<MoveName, readonly Member[]>> = {
  ...{ acknowledge: [], start: [], confirm: [], unmerge: [], close: [] },
  ...{ accept: ['handler'], contain: ['actions'], eradicate: ['cause'], resolve: ['resolution'] },
  ...{ recover: ['check', 'restoredAt'], reject: ['reasonCode', 'reason'], merge: ['into'] },
  ...{ request_info: ['questions', 'dueAt'], provide_info: ['answer'], add_unit: ['agency'] },
  ...{ transfer_request: ['to', 'note'], transfer_accept: ['handler'] },
  ...{ transfer_decline: ['reason'], restrict: ['reason'], withdraw: ['reason'] },
  ...{ unstable: ['reason'], dispute: ['reason'], reopen: ['reason'], reopen_rejected: ['reason'] },
};

describe('the members of a move', () => {
  it.each(MOVE_NAMES)('are those of the contract for %s', (event) => {
    expect(needed(event)).toEqual(CONTRACT[event]);
  });

  it.each<[MoveName, Member[]]>([
    ['contain', ['evidence']],
    ['eradicate', ['backup']],
    ['close', ['rootCause', 'lessons']],
    ['reject', ['referTo']],
    ['restrict', ['people']],
  ])('may be more for %s: %j', (event, optional) => {
    expect(moveOf(event).takes).toEqual(optional);
  });

  it('are root cause and lessons at the closing from high up', () => {
    expect(SEVERITIES.map((severity) => needed('close', severity))).toEqual([
      [],
      [],
      ['rootCause', 'lessons'],
      ['rootCause', 'lessons'],
    ]);
  });

  it('are the place to turn to when a report is rejected as out of scope', () => {
    const asked = (reasonCode: MoveRequest['reasonCode']): MoveRequest => ({
      ...request('reject', 'reason'),
      ...(reasonCode && { reasonCode }),
    });
    expect(unfit('low', asked('out_of_scope')).missing).toEqual(['referTo']);
    expect(unfit('low', asked('not_incident'))).toEqual(FINE);
  });
});

describe('a request', () => {
  it('is fine with what its event needs, with a reason beside it, and with what it takes', () => {
    MOVE_NAMES.forEach((event) => {
      expect(unfit('medium', request(event, ...needed(event)))).toEqual(FINE);
      expect(unfit('medium', request(event, ...needed(event), 'reason'))).toEqual(FINE);
      const all = [...needed(event), ...(moveOf(event).takes ?? [])];
      expect(unfit('medium', request(event, ...all))).toEqual(FINE);
    });
  });

  it('lacks each member that is left out, one by one', () => {
    MOVE_NAMES.forEach((event) => {
      needed(event).forEach((left) => {
        const rest = needed(event).filter((member) => member !== left);
        expect(unfit('medium', request(event, ...rest))).toEqual({ missing: [left], strange: [] });
      });
    });
  });

  it('is strange with a member of another event', () => {
    const all = [...new Set(Object.values(CONTRACT).flat())];
    fc.assert(
      fc.property(fc.constantFrom(...MOVE_NAMES), fc.constantFrom(...all), (event, member) => {
        const known = ['reason', ...needed(event), ...(moveOf(event).takes ?? [])];
        const { strange } = unfit('medium', request(event, ...needed(event), member));
        expect(strange).toEqual(known.includes(member) ? [] : [member]);
      }),
      { numRuns: 500 },
    );
  });
});
