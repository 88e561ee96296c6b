import { readFileSync } from 'node:fs';
import { type DeadlineTable } from '../deadlines.js';
import { deadlineFindings } from './deadline-draft.js';
import {
  type DeadlineEdit,
  deadlineEditOf,
  type DeadlineRow,
  deadlineTableOf,
} from './deadline-edit.js';
import { differences } from './draft.js';

const shipped = JSON.parse(
  readFileSync(new URL('../../../../reference/sla.json', import.meta.url), 'utf8'),
) as DeadlineTable;
const edit = deadlineEditOf(shipped);
const findings = (table: DeadlineEdit) =>
  deadlineFindings(table, (code) => code.startsWith('GL-') && code !== 'GL-GONE');

type Cell = Omit<DeadlineRow, 'target'>;
const isCell =
  (cell: Cell) =>
  (row: Cell): boolean =>
    row.phase === cell.phase && row.severity === cell.severity && row.kind === cell.kind;
const indexOf = (cell: Cell): number => edit.rows.findIndex(isCell(cell));
const withTarget = (cell: Cell, target: string): DeadlineEdit => ({
  ...edit,
  rows: edit.rows.map((row) => (isCell(cell)(row) ? { ...row, target } : row)),
});
const cell = (phase: Cell['phase'], severity: Cell['severity'], kind: Cell['kind']): Cell => ({
  ...{ phase, severity, kind },
});

const CONTAIN = cell('during', 'high', 'contain');
const CLOSING = cell('normal', 'critical', 'closing_report');

describe('a draft of the deadline table', () => {
  it('has nothing wrong with it where it is the shipped table, and comes back as it went in', () => {
    expect(findings(edit)).toEqual([]);
    expect(deadlineTableOf(edit, 1, shipped)).toEqual(shipped);
  });

  it.each(['0m', '1.5h', '5', '2 h', '-1d', '90s', '367d', '99999wd'])(
    'is refused for %s, which is no target',
    (target) => {
      expect(findings(withTarget(CONTAIN, target))).toEqual([
        { pointer: `/rows/${indexOf(CONTAIN)}/target`, rule: 'target' },
      ]);
    },
  );

  it('is refused for a cell without a target', () => {
    const rows = edit.rows.filter((row) => !isCell(CONTAIN)(row));
    expect(findings({ ...edit, rows })).toEqual([
      { pointer: '/rows', rule: 'gap', facts: CONTAIN },
    ]);
  });

  it('may do without a report at the end of a low incident, or ask for one', () => {
    const low = cell('normal', 'low', 'closing_report');
    expect(indexOf(low)).toBe(-1);
    expect(findings({ ...edit, rows: [...edit.rows, { ...low, target: '20wd' }] })).toEqual([]);
  });

  it('is refused for a cell with two targets', () => {
    const rows = [...edit.rows, { ...CONTAIN, target: '2h' }];
    expect(findings({ ...edit, rows })).toEqual([
      {
        ...{ pointer: `/rows/${edit.rows.length}`, rule: 'repeated' },
        facts: { value: 'during high contain' },
      },
    ]);
  });

  it('is refused where a higher severity has more time than a lower one', () => {
    const place = `/rows/${indexOf(CONTAIN)}/target`;
    expect(findings(withTarget(CONTAIN, '8h'))).toEqual([]);
    expect(findings(withTarget(CONTAIN, '481m'))).toEqual([
      {
        ...{ pointer: place, rule: 'slower-than-milder' },
        facts: { severity: 'high', milder: 'medium', target: '481m', other: '8h' },
      },
    ]);
    expect(findings(withTarget(CONTAIN, '1wd'))).toMatchObject([{ rule: 'slower-than-milder' }]);
  });

  it.each(['6d', '121h', '5wd', '1wh'])(
    'is refused for a report that the law wants earlier than in %s',
    (target) => {
      expect(findings(withTarget(CLOSING, target))).toContainEqual({
        ...{ pointer: `/rows/${indexOf(CLOSING)}/target`, rule: 'later-than-law' },
        facts: { most: '5d', basis: 'TT 20/2017 Điều 9.2b' },
      });
    },
  );

  it('is refused when it forgets what the law sets', () => {
    const legal = [{ kind: 'closing_report', severities: ['high'], basis: 'TT 20/2017' }] as const;
    expect(findings({ ...edit, legal })).toMatchObject([
      { pointer: '/legal', rule: 'not-marked-legal', facts: { severity: 'critical' } },
    ]);
  });

  it('is refused for warnings out of order, and for who is told of a breach', () => {
    expect(findings({ ...edit, warnAtPercent: [80, 50, 100] })).toEqual(
      [1, 2].map((i) => ({ pointer: `/warnAtPercent/${i}`, rule: 'ascending-percent' })),
    );
    const [step] = edit.breachEscalation;
    const breachEscalation = step ? [{ ...step, orAfter: 'soon', agencies: ['GL-GONE'] }] : [];
    expect(findings({ ...edit, breachEscalation })).toEqual([
      { pointer: '/breachEscalation/0/orAfter', rule: 'target' },
      { pointer: '/breachEscalation/0/agencies/0', rule: 'unknown-agency' },
    ]);
  });

  it('is refused when two steps would reach somebody at one percentage, or one would reach no agency', () => {
    const [first, second, third] = edit.breachEscalation;
    if (!first || !second || !third) throw new Error('The shipped table has three steps.');
    const breachEscalation = [
      { ...first, severities: ['low'] as const },
      { ...second, percent: 100, severities: ['high'] as const },
      { ...third, percent: 100, agencies: [] },
      { ...third, percent: 100 },
    ];
    expect(findings({ ...edit, breachEscalation })).toEqual([
      { pointer: '/breachEscalation/2/agencies', rule: 'filled' },
      { pointer: '/breachEscalation/3', rule: 'repeated', facts: { value: '100%' } },
    ]);
  });

  it('says whom a step reaches, also where the stored table is from before it did', () => {
    const before = shipped.breachEscalation.map(({ to: { who: _, ...to }, ...step }) => ({
      ...{ ...step, to },
    }));
    expect(deadlineEditOf({ ...shipped, breachEscalation: before })).toEqual(edit);
    expect(edit.breachEscalation.map(({ who }) => who)).toEqual([
      ...['duty-lead', 'leaders-of-lead', 'agencies'],
    ]);
  });

  it('is compared cell by cell', () => {
    expect(differences(edit, withTarget(CONTAIN, '1h'))).toEqual([
      {
        field: 'rows/during high contain',
        from: { ...CONTAIN, target: '2h' },
        to: { ...CONTAIN, target: '1h' },
      },
    ]);
  });
});
