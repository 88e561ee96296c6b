import fc from 'fast-check';
import { readHours, writeHours } from './hours.js';

describe('working hours in writing', () => {
  it('are read as minutes of the day', () => {
    const written = [
      ['07:30', '11:30'],
      ['13:30', '24:00'],
    ];
    expect(readHours(written)).toEqual([
      [450, 690],
      [810, 1440],
    ]);
  });

  it.each<[string, unknown]>([
    ['no list', 'office hours'],
    ['no spans', []],
    ['a span of one time', [['07:30']]],
    ['no times', [['7h30', '11h30']]],
    ['numbers', [[450, 690]]],
    ['a time that does not exist', [['07:30', '24:30']]],
    ['a span that ends before it begins', [['11:30', '07:30']]],
    ['an empty span', [['07:30', '07:30']]],
    [
      'spans that touch',
      [
        ['07:30', '11:30'],
        ['11:30', '17:00'],
      ],
    ],
    [
      'spans out of order',
      [
        ['13:30', '17:00'],
        ['07:30', '11:30'],
      ],
    ],
    ['five spans', ['01', '02', '03', '04', '05'].map((hour) => [`${hour}:00`, `${hour}:30`])],
  ])('are refused: %s', (_, written) => {
    expect(readHours(written)).toBeNull();
  });

  it('are the same after being written and read', () => {
    const marks = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(marks, (unordered) => {
        const [a = 0, b = 0, c = 0, d = 0] = unordered.toSorted((x, y) => x - y);
        const hours = [
          [a, b],
          [c, d],
        ] as const;
        expect(readHours(writeHours(hours))).toEqual(hours);
      }),
    );
  });
});
