import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  CONGRESS_LEVELS,
  type CongressLevel,
  type CongressPeriod,
  type DayRange,
  PHASES,
  phaseAt,
  PROPOSED_LENGTHS,
  type Unit,
  type Windows,
  windowsOf,
} from './phase.js';

interface ShippedPeriod {
  id: string;
  level: CongressLevel;
  scope_agency_codes: string[];
  congress: DayRange | null;
  windows: Windows;
}
const shipped = JSON.parse(
  readFileSync(new URL('../../../reference/congress-periods.json', import.meta.url), 'utf8'),
) as { proposed_lengths_days: typeof PROPOSED_LENGTHS; periods: ShippedPeriod[] };

const PERIODS = shipped.periods.map(
  ({ id, level, scope_agency_codes: scope, windows }): CongressPeriod => ({
    code: id,
    level,
    scope,
    ...windows,
  }),
);
const CHU_SE: Unit = {
  code: 'GL-UBND-633',
  kind: 'people_committee_district',
  ancestors: ['GL-UBND'],
};
const CHU_SE_CULTURE: Unit = {
  code: 'GL-VHTT-633',
  kind: 'culture_information_office',
  ancestors: ['GL-UBND-633', 'GL-UBND'],
};
const DEPARTMENT: Unit = { code: 'GL-STTTT', kind: 'department', ancestors: ['GL-UBND'] };

const local = (text: string): Date => new Date(`${text}+07:00`);

describe('the phase of a unit', () => {
  it.each<[string, Unit, string, string | null, string]>([
    ['the first minute of the congress', DEPARTMENT, '2015-10-13T00:00', 'xv-gia-lai', 'during'],
    ['the minute before it', DEPARTMENT, '2015-10-12T23:59', 'xv-gia-lai', 'before'],
    ['its last minute', DEPARTMENT, '2015-10-16T23:59', 'xv-gia-lai', 'during'],
    ['the first day after', DEPARTMENT, '2015-10-17T00:00', 'xv-gia-lai', 'after'],
    ['the last day after', DEPARTMENT, '2015-10-31T23:59', 'xv-gia-lai', 'after'],
    ['a day between two congresses', DEPARTMENT, '2015-11-01T00:00', null, 'normal'],
    ['a district before its own congress', CHU_SE, '2015-08-01T09:00', 'dist-633', 'before'],
    ['an office below that district', CHU_SE_CULTURE, '2015-08-01T09:00', 'dist-633', 'before'],
    ['another unit on that day', DEPARTMENT, '2015-08-01T09:00', null, 'normal'],
    ['a kind of agency', CHU_SE, '2015-04-10T09:00', 'commune-window', 'before'],
    ['an agency of another kind below it', CHU_SE_CULTURE, '2015-04-10T09:00', null, 'normal'],
    ['two periods at once, the higher', CHU_SE, '2015-06-20T09:00', 'dist-633', 'before'],
  ])('is right on %s', (_, unit, at, ...[code, phase]) => {
    expect(phaseAt(PERIODS, unit, local(at))).toEqual({ code, phase });
  });

  const period = (
    code: string,
    level: CongressLevel,
    windows: Partial<Windows>,
  ): CongressPeriod => ({
    ...{ code, level, scope: ['*'], before: null, during: null, after: null },
    ...windows,
  });
  const october: DayRange = { from: '2015-10-01', to: '2015-10-31' };
  const now = local('2015-10-13T09:00');

  it('takes the highest phase, then the highest congress, then the first code', () => {
    const rising = [
      period('n-after', 'national', { after: october }),
      period('n-before', 'national', { before: october }),
      period('d-during-b', 'district', { during: october }),
      period('d-during-a', 'district', { during: october }),
      period('p-during', 'province', { during: october }),
    ];
    rising.forEach(({ code }, index) => {
      expect(phaseAt(rising.slice(0, index + 1), DEPARTMENT, now).code).toBe(code);
    });
  });

  it('reads a day that lies in two windows of one period as the higher phase', () => {
    const overlapping = period('x', 'province', { before: october, during: october });
    expect(phaseAt([overlapping], DEPARTMENT, now).phase).toBe('during');
  });

  it('does not depend on the order of the periods', () => {
    const shuffled = fc.shuffledSubarray(PERIODS, { minLength: PERIODS.length });
    const instants = fc.date({
      min: local('2015-03-01T00:00'),
      max: local('2016-03-01T00:00'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(shuffled, instants, (periods, at) => {
        expect(phaseAt(periods, CHU_SE, at)).toEqual(phaseAt(PERIODS, CHU_SE, at));
      }),
    );
  });

  it('never falls when a period is added', () => {
    const instants = fc.date({
      min: local('2015-03-01T00:00'),
      max: local('2016-03-01T00:00'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.subarray(PERIODS), instants, (some, at) => {
        const rank = (periods: readonly CongressPeriod[]) =>
          PHASES.indexOf(phaseAt(periods, CHU_SE, at).phase);
        expect(rank(PERIODS)).toBeGreaterThanOrEqual(rank(some));
      }),
    );
  });
});

describe('the windows of a congress', () => {
  it('have the lengths of the reference data', () => {
    expect(shipped.proposed_lengths_days).toEqual(PROPOSED_LENGTHS);
    expect(Object.keys(PROPOSED_LENGTHS)).toEqual([...CONGRESS_LEVELS]);
  });

  it('are those of every shipped congress whose days are known', () => {
    const known = shipped.periods.flatMap(({ level, congress, windows }) =>
      congress ? [{ windows, computed: windowsOf(level, congress) }] : [],
    );
    expect(known).not.toHaveLength(0);
    known.forEach(({ windows, computed }) => {
      expect(computed).toEqual(windows);
    });
  });

  it('may be of other lengths, or absent', () => {
    const congress = { from: '2016-03-01', to: '2016-03-02' };
    expect(windowsOf('district', congress, { before: 1, after: 0 })).toEqual({
      before: { from: '2016-02-29', to: '2016-02-29' },
      during: congress,
      after: null,
    });
  });

  it('need a congress that ends after it begins', () => {
    expect(() => windowsOf('district', { from: '2016-03-02', to: '2016-03-01' })).toThrow(
      RangeError,
    );
  });
});
