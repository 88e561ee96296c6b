import { type Condition, firstFailure, matches } from './condition.js';

interface Facts {
  readonly colour: 'red' | 'blue' | null;
  readonly count: number;
  readonly urgent: boolean;
}
const facts: Facts = { colour: 'red', count: 5, urgent: false };

describe('a condition', () => {
  it.each<[string, Condition<Facts>]>([
    ['nothing is asked', {}],
    ['a list names the value', { colour: ['blue', 'red'] }],
    ['a boolean is the same', { urgent: false }],
    ['a number is at the threshold', { count: { atLeast: 5 } }],
    ['one alternative holds', { anyOf: [{ urgent: true }, { count: { atLeast: 1 } }] }],
    ['everything holds', { colour: ['red'], urgent: false, anyOf: [{ colour: ['red'] }] }],
  ])('holds when %s', (_, when) => {
    expect(firstFailure(when, facts)).toBeNull();
    expect(matches(when, facts)).toBe(true);
  });

  it('names the first member that fails, in the order of writing', () => {
    const when: Condition<Facts> = { colour: ['red'], urgent: true, count: { atLeast: 6 } };
    expect(firstFailure(when, facts)).toEqual({ condition: 'urgent', wanted: true, actual: false });
    expect(firstFailure({ count: { atLeast: 6 } }, facts)).toEqual({
      condition: 'count',
      wanted: { atLeast: 6 },
      actual: 5,
    });
  });

  it('shows the facts that every alternative missed', () => {
    const anyOf: Condition<Facts>[] = [{ urgent: true }, { colour: ['blue'], urgent: false }];
    expect(firstFailure({ anyOf }, facts)).toEqual({
      condition: 'anyOf',
      wanted: anyOf,
      actual: { urgent: false, colour: 'red' },
    });
  });

  it('does not hold on a list when the fact is unknown', () => {
    const unknown = { ...facts, colour: null };
    expect(firstFailure<Facts>({ colour: ['red'] }, unknown)?.actual).toBeNull();
  });

  it('does not hold on a name that is no fact, nor on an empty choice', () => {
    const slip = { color: ['red'] } as unknown as Condition<Facts>;
    expect(firstFailure(slip, facts)).toEqual({
      condition: 'color',
      wanted: ['red'],
      actual: null,
    });
    expect(matches<Facts>({ colour: [] }, facts)).toBe(false);
    expect(matches<Facts>({ anyOf: [] }, facts)).toBe(false);
  });
});
