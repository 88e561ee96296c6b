import fc from 'fast-check';
import { type WorkingTime } from '../deadline-target.js';
import { SEVERITIES, type Severity } from '../severity.js';
import { playbookFor, repeatedKeys, STEP_DUE, stepDueAt, stepsFor } from './playbook.js';

const book = (code: string, changes: object = {}) => ({
  ...{ code, taxonomy: 'fraud', type: null, severities: [], active: true },
  ...changes,
});
const phishing = { categoryTaxonomy: 'fraud', categoryType: 'phishing', severity: 'high' } as const;
const chosen = (incident: object, ...books: ReturnType<typeof book>[]) =>
  playbookFor(books, { ...phishing, ...incident })?.code;

describe('the playbook for a case', () => {
  it('is one for its class, its type and its severity that is in use, or none', () => {
    expect(chosen({}, book('class'))).toBe('class');
    expect(chosen({}, book('other', { taxonomy: 'intrusions' }))).toBeUndefined();
    expect(chosen({}, book('type', { type: 'masquerade' }))).toBeUndefined();
    expect(chosen({ categoryType: null }, book('type', { type: 'phishing' }))).toBeUndefined();
    expect(chosen({}, book('low', { severities: ['low', 'critical'] }))).toBeUndefined();
    expect(chosen({}, book('retired', { active: false }))).toBeUndefined();
  });

  it('is the most specific of those that fit: type, then severity, then the fewer severities, then the code', () => {
    const ladder = [
      book('b-class'),
      book('a-class-three', { severities: ['medium', 'high', 'critical'] }),
      book('z-class-one', { severities: ['high'] }),
      book('y-type', { type: 'phishing' }),
      book('x-type-two', { type: 'phishing', severities: ['high', 'critical'] }),
      book('w-type-one', { type: 'phishing', severities: ['high'] }),
    ];
    for (let known = 1; known <= ladder.length; known++) {
      expect(chosen({}, ...ladder.slice(0, known))).toBe(ladder[known - 1]?.code);
    }
    expect(chosen({}, book('b'), book('a'), book('c'))).toBe('a');
  });

  it('does not depend on the order in which they are kept', () => {
    const books = fc.uniqueArray(
      fc.record({
        code: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        taxonomy: fc.constantFrom('fraud', 'intrusions'),
        type: fc.constantFrom(null, 'phishing', 'masquerade'),
        severities: fc.subarray([...SEVERITIES]),
        active: fc.boolean(),
      }),
      { selector: ({ code }) => code },
    );
    fc.assert(
      fc.property(books, (some) => {
        const forth = playbookFor(some, phishing);
        expect(playbookFor([...some].reverse(), phishing)).toBe(forth);
        for (const { code, active, type } of forth ? [forth] : []) {
          expect([code, active, [null, 'phishing'].includes(type)]).toEqual([code, true, true]);
        }
      }),
    );
  });
});

describe('the steps of a playbook', () => {
  const step = (key: string, from: Severity) => ({
    ...{ key, from, phase: 'containment' as const, title: { vi: key, en: null }, guidance: null },
    ...{ mandatory: true, due: null, dueBySeverity: {} },
  });

  it('are those from the severity of the case down, in order', () => {
    const steps = [step('a', 'high'), step('b', 'low'), step('c', 'critical'), step('d', 'medium')];
    const keys = (severity: Severity) => stepsFor(steps, severity).map(({ key }) => key);
    expect(SEVERITIES.map(keys)).toEqual([
      ['b'],
      ['b', 'd'],
      ['a', 'b', 'd'],
      ['a', 'b', 'c', 'd'],
    ]);
  });

  it('have no name twice', () => {
    expect(repeatedKeys([{ key: 'a' }, { key: 'b' }])).toEqual([]);
    expect(repeatedKeys([{ key: 'a' }, { key: 'b' }, { key: 'a' }, { key: 'a' }])).toEqual([2, 3]);
  });
});

describe('the due time of a step', () => {
  const at = new Date('2026-11-24T02:00:00Z');
  /** Days of one hour of work. */
  const time: WorkingTime = {
    add: (from, minutes) => new Date(from.getTime() + minutes * 24 * 60_000),
    between: () => 0,
    dayMinutes: 60,
  };
  const due = (severity: Severity, target: string | null, dueBySeverity = {}) =>
    stepDueAt({ due: target, dueBySeverity }, severity, { at, time })?.toISOString() ?? null;

  it('counts from the acceptance, by the clock or in working time', () => {
    expect(due('high', '90m')).toBe('2026-11-24T03:30:00.000Z');
    expect(due('high', '4h')).toBe('2026-11-24T06:00:00.000Z');
    expect(due('high', '2wd')).toBe('2026-11-26T02:00:00.000Z');
    expect(due('high', null)).toBeNull();
  });

  it('is that of the severity where the playbook has one', () => {
    const own = { critical: '30m', high: '1h' };
    expect(SEVERITIES.map((severity) => due(severity, '4h', own)?.slice(11, 16))).toEqual([
      ...['06:00', '06:00', '03:00', '02:30'],
    ]);
    expect(due('low', null, own)).toBeNull();
  });

  it('is written as deadline targets are, and within what a calendar can count', () => {
    for (const fine of ['1m', '999h', '30d', '4wh', '99wd']) expect(fine).toMatch(STEP_DUE);
    for (const bad of ['', '0h', '1000h', '100wd', '4', 'h', '1.5h', '-1h', '4w', ' 4h', '4h ']) {
      expect(bad).not.toMatch(STEP_DUE);
    }
  });
});
