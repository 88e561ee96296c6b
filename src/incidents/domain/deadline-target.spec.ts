import fc from 'fast-check';
import { dueAfter, dueAt, parseTarget, type Pause, type WorkingTime } from './deadline-target.js';

const MINUTE = 60_000;
const HALF = 720 * MINUTE;
const DAY = 2 * HALF;

/** An office that works from 00:00 to 12:00 UTC every day, counted from 1970. */
const worked = (at: number): number => Math.floor(at / DAY) * HALF + Math.min(at % DAY, HALF);
const MORNINGS: WorkingTime = {
  add(from, minutes) {
    if (minutes === 0) return from;
    const total = worked(from.getTime()) + minutes * MINUTE;
    const days = Math.ceil(total / HALF) - 1;
    return new Date(days * DAY + (total - days * HALF));
  },
  between: (from, until) => (worked(until.getTime()) - worked(from.getTime())) / MINUTE,
  dayMinutes: 720,
};
const at = (text: string): Date => new Date(`2015-10-${text}Z`);

describe('a target', () => {
  it.each([
    ['15m', { amount: 15, unit: 'm', working: false }],
    ['48h', { amount: 48, unit: 'h', working: false }],
    ['5d', { amount: 5, unit: 'd', working: false }],
    ['4wh', { amount: 4, unit: 'wh', working: true }],
    ['10wd', { amount: 10, unit: 'wd', working: true }],
  ])('reads %s', (text, target) => {
    expect(parseTarget(text)).toEqual(target);
  });

  it.each(['', '4', 'h', '0h', '-1h', '1.5h', '4 h', '4H', 'P5D', '4h30m', '100000m'])(
    'refuses "%s"',
    (text) => {
      expect(() => parseTarget(text)).toThrow(RangeError);
    },
  );
});

describe('the due instant', () => {
  it.each<[string, string, string, [string, string | null][], string]>([
    ['runs by the clock', '12T10:00', '4h', [], '12T14:00'],
    ['counts a day as 24 hours', '12T10:00', '5d', [], '17T10:00'],
    ['runs in working time', '12T10:00', '4wh', [], '13T02:00'],
    ['counts a working day as its length', '12T10:00', '2wd', [], '14T10:00'],
    ['leaves out a pause', '12T10:00', '4h', [['12T11:00', '12T11:30']], '12T14:30'],
    ['leaves out only its working time', '12T10:00', '4wh', [['12T11:00', '13T01:00']], '13T04:00'],
    [
      'ignores a pause outside working time',
      '12T10:00',
      '4wh',
      [['12T13:00', '12T20:00']],
      '13T02:00',
    ],
    ['takes an open pause as nothing so far', '12T10:00', '4h', [['12T11:00', null]], '12T14:00'],
    [
      'ignores a pause after the time is up',
      '12T10:00',
      '4h',
      [['12T14:00', '12T20:00']],
      '12T14:00',
    ],
    [
      'counts a second pause that only the first made possible',
      ...(['12T10:00', '1h'] as const),
      [
        ['12T10:30', '12T11:30'],
        ['12T11:45', '12T12:00'],
      ],
      '12T12:15',
    ],
  ])('%s', (...[, start, target, spans, due]) => {
    const pauses = spans.map(([from, until]) => ({ from: at(from), until: until && at(until) }));
    expect(dueAt(at(start), target, pauses as Pause[], MORNINGS)).toEqual(at(due));
  });

  const minutes = (max: number) => fc.integer({ min: 1, max });
  const targets = fc.constantFrom('30m', '4h', '2d', '4wh', '1wd', '5wd');
  const starts = fc.date({ min: at('01T00:00'), max: at('31T00:00'), noInvalidDate: true });
  const later = (from: Date, amount: number): Date => new Date(from.getTime() + amount * MINUTE);

  it('moves by exactly the length of a pause, in its own unit', () => {
    fc.assert(
      fc.property(targets, starts, minutes(2_000), minutes(20_000), (target, start, wait, long) => {
        const due = dueAt(start, target, [], MORNINGS);
        const pause = { from: later(start, wait), until: later(start, wait + long) };
        fc.pre(pause.from < due);

        const paused = dueAt(start, target, [pause], MORNINGS);

        const { working } = parseTarget(target);
        const between = (from: Date, until: Date): number =>
          working ? MORNINGS.between(from, until) : (until.getTime() - from.getTime()) / MINUTE;
        expect(between(start, paused)).toBeCloseTo(
          between(start, due) + between(pause.from, pause.until),
          6,
        );
        expect(paused).toEqual(dueAfter(pause, due, target, MORNINGS));
      }),
    );
  });

  it('never comes earlier for one pause more', () => {
    const steps = fc.array(fc.tuple(minutes(600), minutes(3_000)), { maxLength: 5 });
    fc.assert(
      fc.property(targets, starts, steps, (target, start, lengths) => {
        let end = start;
        const pauses = lengths.map(([wait, long]) => {
          const from = later(end, wait);
          end = later(from, long);
          return { from, until: end };
        });
        const dues = [...pauses.keys(), pauses.length].map((count) =>
          dueAt(start, target, pauses.slice(0, count), MORNINGS).getTime(),
        );
        expect(dues).toEqual(dues.toSorted((a, b) => a - b));
      }),
    );
  });
});
