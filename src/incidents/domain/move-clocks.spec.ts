import { isOpenStatus, MOVE_NAMES, moveOf, type Status, STATUSES } from './lifecycle.js';
import { ordersOf, ordersOfComment } from './move-clocks.js';
import { type Party } from './parties.js';

const parties = (...some: Party[]): ReadonlySet<Party> => new Set(some);
const UPDATED = { meets: ['update'], starts: ['update'] };

describe('the clocks of a move', () => {
  it('are those of its row of the table', () => {
    expect(ordersOf(moveOf('acknowledge'), { status: 'submitted' })).toEqual({
      ...{ meets: ['acknowledge'], starts: ['triage', 'update'] },
    });
    expect(ordersOf(moveOf('withdraw'), { status: 'submitted' })).toEqual({
      ...{ meets: [], starts: [], stops: moveOf('withdraw').stops },
    });
  });

  it('begin the next update when the desk or the handler has done something', () => {
    expect(ordersOf(moveOf('accept'), { status: 'triage' })).toEqual({
      meets: ['triage', 'update'],
      starts: ['contain', 'recover', 'update'],
    });
    expect(ordersOf(moveOf('start'), { status: 'assigned' })).toEqual(UPDATED);
    expect(ordersOf(moveOf('transfer_decline'), { status: 'triage' })).toEqual(UPDATED);
  });

  it('meet the last update, and begin no other, when there is nothing left to tell', () => {
    expect(ordersOf(moveOf('recover'), { status: 'recovery' })).toEqual({
      ...{ meets: ['recover', 'update'], starts: ['closing_report'], stops: ['update'] },
    });
    expect(ordersOf(moveOf('reject'), { status: 'triage' }).starts).toEqual([]);
  });

  it('leave the update alone where only the unit has spoken', () => {
    expect(ordersOf(moveOf('provide_info'), { status: 'triage' })).toEqual({
      meets: [],
      starts: [],
    });
    expect(ordersOf(moveOf('confirm'), { status: 'resolved' })).toEqual({ meets: [], starts: [] });
  });

  it('never name a kind twice', () => {
    MOVE_NAMES.map(moveOf).forEach((move) => {
      move.from.forEach((status) => {
        const { meets = [], starts = [] } = ordersOf(move, { status });
        expect(meets).toEqual([...new Set(meets)]);
        expect(starts).toEqual([...new Set(starts)]);
      });
    });
  });
});

describe('a comment', () => {
  it.each<Party>(['desk', 'handler', 'target', 'police'])('by the %s is an update', (party) => {
    expect(ordersOfComment(parties(party), 'all', 'triage')).toEqual(UPDATED);
    expect(ordersOfComment(parties('unit', party), 'all', 'triage')).toEqual(UPDATED);
  });

  it('by the unit or by who only supports is none, nor is a note within the desk', () => {
    expect(ordersOfComment(parties('unit'), 'all', 'triage')).toEqual({});
    expect(ordersOfComment(parties(), 'all', 'triage')).toEqual({});
    expect(ordersOfComment(parties('desk'), 'desk', 'triage')).toEqual({});
  });

  it('is one only while the desk owes updates', () => {
    const owing = STATUSES.filter(
      (status: Status) => ordersOfComment(parties('desk'), 'all', status).meets !== undefined,
    );
    expect(owing).toEqual(['triage', 'assigned', 'containment', 'eradication', 'recovery']);
    expect(owing.every(isOpenStatus)).toBe(true);
  });
});
