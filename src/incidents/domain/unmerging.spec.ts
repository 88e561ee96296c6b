import fc from 'fast-check';
import { type Impact, type Severity, SPREADS } from './severity.js';
import { ownSpread, severityWithoutMerging, type Told, withoutReport } from './unmerging.js';

const of = (spread: Impact['spread']) => ({ spread, ongoing: 'ongoing' }) as Impact;
const submitted = (spread: Impact['spread']): Told => ({
  ...{ type: 'incident.submitted', data: { impact: of(spread) } },
});
const changed = (type: string, from: Impact['spread'], to: Impact['spread']): Told => ({
  ...{ type, data: { changes: [{ field: 'impact', from: of(from), to: of(to) }] } },
});

describe('the spread of a case itself', () => {
  it('is what people said of it, and not what merging made of it', () => {
    const record = [submitted('single'), changed('incident.absorbed', 'single', 'multi_unit')];
    expect(ownSpread(record)).toBe('single');
    const added = changed('incident.unit-added', 'multi_unit', 'wide');
    expect(ownSpread([...record, added])).toBe('single');
    const kept = changed('incident.corrected', 'wide', 'wide');
    expect(ownSpread([...record, added, kept])).toBe('single');
    const said = changed('incident.severity-changed', 'wide', 'unit');
    expect(ownSpread([...record, added, kept, said])).toBe('unit');
    expect(ownSpread([])).toBeUndefined();
  });
});

describe('the answers of a case that a report has left', () => {
  it('are as before it came, whatever it was', () => {
    const spreads = fc.constantFrom(...SPREADS);
    fc.assert(
      fc.property(spreads, spreads, fc.array(spreads), fc.integer({ min: 1, max: 9 }), (...of4) => {
        const [own, left, stay, units] = of4;
        const others = stay.map(of);
        const after = withoutReport(of(left), own, { others, units });
        const rank = SPREADS.indexOf(after.spread);
        [own, ...stay].forEach((spread) => {
          expect(rank).toBeGreaterThanOrEqual(SPREADS.indexOf(spread));
        });
        expect(after).toEqual({ ...of(left), spread: after.spread });
        expect(withoutReport(of(own), own, { others, units })).toEqual({
          ...{ ...of(own), spread: after.spread },
        });
      }),
    );
    expect(withoutReport(of('wide'), 'single', { others: [], units: 1 }).spread).toBe('single');
    expect(withoutReport(of('wide'), 'single', { others: [], units: 2 }).spread).toBe('multi_unit');
    expect(withoutReport(of('wide'), 'single', { others: [of('unit')], units: 1 }).spread).toBe(
      'unit',
    );
  });
});

describe('the severity of a case without its merged reports', () => {
  const by = (cause: string, severity: Severity) => ({
    ...{ cause: `incident.${cause}`, severity },
  });

  it('is what it was before, and what anything but merging has made of it', () => {
    const before = [by('submitted', 'medium'), by('absorbed', 'critical')];
    expect(severityWithoutMerging(before)).toBe('medium');
    // A correction that left it as it was has not raised it.
    expect(severityWithoutMerging([...before, by('corrected', 'critical')])).toBe('medium');
    expect(severityWithoutMerging([...before, by('severity-changed', 'critical')])).toBe(
      'critical',
    );
    expect(severityWithoutMerging([...before, by('severity-changed', 'high')])).toBe('high');
    const raised = [by('submitted', 'low'), by('corrected', 'high'), by('absorbed', 'critical')];
    expect(severityWithoutMerging([...raised, by('released', 'high')])).toBe('high');
    expect(severityWithoutMerging([])).toBeUndefined();
  });
});
