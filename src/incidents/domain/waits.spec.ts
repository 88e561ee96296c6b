import { waitsOf, waitsUntil } from './waits.js';

const NOTHING = { approval: null, transfer: null, infoRequest: null };
const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 2, minute)).toISOString();

describe('what a case waits for', () => {
  it('is nothing when nobody is asked', () => {
    expect([waitsOf(NOTHING), waitsUntil(NOTHING)]).toEqual([[], null]);
  });

  it('runs out in order of time, whatever it is', () => {
    const waiting = {
      approval: { until: at(30) },
      transfer: { answerBy: at(15) },
      infoRequest: { dueAt: at(20) },
    };
    expect(waitsOf(waiting).map(({ kind }) => kind)).toEqual([
      'transfer',
      'infoRequest',
      'approval',
    ]);
    expect(waitsUntil(waiting)).toEqual(new Date(at(15)));
    expect(waitsUntil({ ...NOTHING, approval: { until: at(30) } })).toEqual(new Date(at(30)));
  });
});
