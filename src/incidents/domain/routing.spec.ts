import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  type Routing,
  routeFor,
  type RoutingFacts,
  type RoutingRule,
  type RoutingTable,
} from './routing.js';
import { CONGRESS_ROLES, DATA_IMPACTS, PHASES, SEVERITIES } from './severity.js';

const table = JSON.parse(
  readFileSync(new URL('../../../reference/routing.json', import.meta.url), 'utf8'),
) as RoutingTable;
const register = JSON.parse(
  readFileSync(new URL('../../../reference/agencies.gia-lai.json', import.meta.url), 'utf8'),
) as { agencies: { code: string; kind: string }[] };
const KINDS = [...new Set(register.agencies.map(({ kind }) => kind))];

const SYMBOLS: Record<string, readonly string[]> = {
  $district_police: ['GL-CAH-633'],
  $district_culture_information: ['GL-VHTT-633'],
  $provider: ['GL-VNPT'],
};
const resolve = (symbol: string): readonly string[] => SYMBOLS[symbol] ?? [];

const plain: RoutingFacts = {
  severity: 'medium',
  phase: 'normal',
  congressRole: 'none',
  legalSerious: false,
  crimeSigns: false,
  dataImpact: 'none',
  systemOperatorKind: 'department',
  reporterHasDistrict: false,
  systemProviderKnown: false,
  categoryTaxonomy: 'malicious-code',
};
const decidedBy = ({ evaluated }: Routing): string[] =>
  evaluated.filter(({ decided }) => decided).map(({ id }) => id);

const allFacts: fc.Arbitrary<RoutingFacts> = fc.record({
  severity: fc.constantFrom(...SEVERITIES),
  phase: fc.constantFrom(...PHASES),
  congressRole: fc.constantFrom(...CONGRESS_ROLES),
  legalSerious: fc.boolean(),
  crimeSigns: fc.boolean(),
  dataImpact: fc.constantFrom(...DATA_IMPACTS),
  systemOperatorKind: fc.constantFrom(null, ...KINDS),
  reporterHasDistrict: fc.boolean(),
  systemProviderKnown: fc.boolean(),
  categoryTaxonomy: fc.constantFrom(null, 'availability', 'malicious-code'),
});

describe('the routing of a report', () => {
  it.each<[string, Partial<RoutingFacts>, Partial<Routing>, string]>([
    [
      'leaves low to the unit, watched by the Department',
      { severity: 'low' },
      { lead: 'GL-STTTT', mode: 'unit_handles', support: [], notify: [] },
      'LOW',
    ],
    [
      'gives medium to the Department',
      {},
      { lead: 'GL-STTTT', mode: 'lead', support: [], notify: [] },
      'MEDIUM',
    ],
    [
      'gives high to the Department with the Police at its side',
      { severity: 'high' },
      { lead: 'GL-STTTT', support: ['GL-CAT'], notify: ['GL-BCD'] },
      'HIGH',
    ],
    [
      'gives critical to the Police with the Department at their side',
      { severity: 'critical' },
      { lead: 'GL-CAT', support: ['GL-STTTT'], notify: ['GL-BCD', 'GL-UBND', 'VN-VNCERT'] },
      'CRITICAL',
    ],
    [
      'gives signs of crime to the Police however low the severity',
      { severity: 'low', crimeSigns: true },
      { lead: 'GL-CAT', mode: 'lead', support: ['GL-STTTT'] },
      'CRIME',
    ],
    [
      'gives state secrets to the Police',
      { severity: 'critical', dataImpact: 'state_secret' },
      { lead: 'GL-CAT', notify: ['GL-UBND', 'GL-BCD'] },
      'STATE_SECRET',
    ],
    [
      'only refers what happens to the military',
      { severity: 'high', crimeSigns: true, systemOperatorKind: 'military' },
      { lead: 'GL-BCHQS', mode: 'refer_only', support: [], notify: ['GL-STTTT'] },
      'MILITARY',
    ],
    [
      'leaves a system of the Police to them',
      { systemOperatorKind: 'police_district' },
      { lead: 'GL-CAT', mode: 'lead', support: [], notify: ['GL-STTTT'] },
      'POLICE_SYSTEM',
    ],
    [
      'adds the Police during the congress from medium up',
      { phase: 'during', congressRole: 'critical' },
      { lead: 'GL-STTTT', support: ['GL-CAT'] },
      'MEDIUM',
    ],
    [
      'does not add the lead to its own support',
      { severity: 'critical', phase: 'during', congressRole: 'critical' },
      { lead: 'GL-CAT', support: ['GL-STTTT'] },
      'CRITICAL',
    ],
    [
      'tells the national coordinator of a serious incident, each agency once',
      { severity: 'high', legalSerious: true },
      { support: ['GL-CAT'], notify: ['GL-BCD', 'VN-VNCERT', 'GL-UBND'] },
      'HIGH',
    ],
    [
      'tells the offices of the district',
      { severity: 'high', reporterHasDistrict: true },
      { notify: ['GL-BCD', 'GL-CAH-633', 'GL-VHTT-633'] },
      'HIGH',
    ],
    [
      'asks the provider for support in an outage',
      { systemProviderKnown: true, categoryTaxonomy: 'availability' },
      { support: ['GL-VNPT'] },
      'MEDIUM',
    ],
    [
      'tells the Party office of a Party system',
      { systemOperatorKind: 'party_committee_district' },
      { notify: ['GL-VPTU'] },
      'MEDIUM',
    ],
    ['knows no operator', { systemOperatorKind: null }, { lead: 'GL-STTTT' }, 'MEDIUM'],
  ])('%s', (_, given, expected, rule) => {
    const routing = routeFor(table, { ...plain, ...given }, resolve);
    expect(routing).toMatchObject({ ...expected, tableVersion: table.version });
    expect(decidedBy(routing)).toEqual([rule]);
  });

  it('does without an agency that a symbol does not find', () => {
    const facts = { ...plain, systemProviderKnown: true, categoryTaxonomy: 'availability' };
    expect(routeFor(table, facts, () => []).support).toEqual([]);
  });

  it('says of every row whether it matched, and else what failed first', () => {
    const facts: RoutingFacts = { ...plain, severity: 'high', crimeSigns: true };
    const { evaluated } = routeFor(table, facts, resolve);
    expect(evaluated.map(({ id }) => id)).toEqual(
      [...table.rules, ...table.modifiers].map(({ id }) => id),
    );
    const row = (wanted: string) => evaluated.find(({ id }) => id === wanted);
    expect(row('CRIME')).toEqual({ id: 'CRIME', matched: true, decided: true });
    expect(row('HIGH')).toEqual({ id: 'HIGH', matched: true, decided: false });
    expect(row('MILITARY')).toEqual({
      ...{ id: 'MILITARY', matched: false, decided: false },
      failed: { condition: 'systemOperatorKind', wanted: ['military'], actual: 'department' },
    });
    expect(row('CONGRESS')?.failed).toEqual({
      ...{ condition: 'phase', wanted: ['during'], actual: 'normal' },
    });
  });

  it('tries the rules by their order, not by their place', () => {
    const reversed = { ...table, rules: table.rules.toReversed() };
    const facts: RoutingFacts = { ...plain, severity: 'critical', crimeSigns: true };
    expect(routeFor(reversed, facts, resolve)).toEqual(routeFor(table, facts, resolve));
  });
});

describe('the shipped table', () => {
  it('routes every report, with each agency in one place', () => {
    fc.assert(
      fc.property(allFacts, (facts) => {
        const routing = routeFor(table, facts, resolve);
        const named = [routing.lead, ...routing.support, ...routing.notify];
        expect(new Set(named).size).toBe(named.length);
        expect(decidedBy(routing)).toHaveLength(1);
        expect(routing.evaluated.find(({ matched }) => matched)?.decided).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('covers every severity by severity alone', () => {
    const bySeverity = table.rules.filter(({ when }) => Object.keys(when).join() === 'severity');
    expect(new Set(bySeverity.flatMap(({ when }) => when.severity))).toEqual(new Set(SEVERITIES));
  });

  it('names each row once, by ascending order, with its reason in both languages', () => {
    const rows = [...table.rules, ...table.modifiers];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ why_vi, why_en }) => !why_vi || !why_en)).toEqual([]);
    const orders = table.rules.map(({ order }) => order);
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  });

  it('asks only for facts that exist, and names only agencies that are registered', () => {
    const codes = register.agencies.map(({ code }) => code);
    const rows: readonly Partial<RoutingRule>[] = [...table.rules, ...table.modifiers];
    rows.forEach(({ when = {}, lead = [], support = [], notify = [] }) => {
      expect(Object.keys(plain)).toEqual(expect.arrayContaining(Object.keys(when)));
      const named = [lead, support, notify].flat();
      expect([...codes, ...Object.keys(SYMBOLS)]).toEqual(expect.arrayContaining(named));
      expect(KINDS).toEqual(expect.arrayContaining([...(when.systemOperatorKind ?? [])]));
    });
  });

  it('is refused when it has no rule left that matches', () => {
    expect(() => routeFor({ ...table, rules: [] }, plain, resolve)).toThrow(RangeError);
  });
});
