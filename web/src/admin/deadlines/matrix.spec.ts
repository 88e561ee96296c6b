import { faultAt, isLegal, targetAt, withTarget } from './matrix';
import { isTarget, partsOf } from './target';

const cell = { phase: 'during', severity: 'high', kind: 'acknowledge' } as const;
const edit = {
  rows: [
    { phase: 'normal', severity: 'high', kind: 'acknowledge', target: '30m' } as const,
    { ...cell, target: '15m' },
  ],
  legal: [{ kind: 'closing_report' as const, severities: ['high' as const], basis: 'TT 20' }],
  warnAtPercent: [50],
  breachEscalation: [],
};

it('changes, empties and fills a cell', () => {
  const changed = withTarget(edit, cell, '10m');
  expect(targetAt(changed, cell)).toBe('10m');
  const emptied = withTarget(changed, cell, '');
  expect(targetAt(emptied, cell)).toBe('');
  expect(emptied.rows).toHaveLength(1);
  expect(targetAt(withTarget(emptied, cell, '5m'), cell)).toBe('5m');
});

it('knows which the law sets', () => {
  expect(isLegal(edit, { ...cell, kind: 'closing_report' })).toBe(true);
  expect(isLegal(edit, cell)).toBe(false);
});

it('finds the fault of a cell by its place', () => {
  const faults = new Map([['/rows/1/target', 'too slow']]);
  expect(faultAt(faults, edit, cell)).toBe('too slow');
  expect(faultAt(faults, edit, { ...cell, phase: 'normal' })).toBeUndefined();
});

it('reads targets', () => {
  expect(partsOf('4wh')).toEqual({ count: 4, unit: 'wh' });
  expect(isTarget('0h')).toBe(false);
});
