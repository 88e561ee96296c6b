import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { routeFor, type RoutingFacts, type RoutingTable } from '../routing.js';
import { CONGRESS_ROLES, DATA_IMPACTS, PHASES, SEVERITIES } from '../severity.js';
import { differences } from './draft.js';
import { routingSpace } from './fact-space.js';
import {
  type ModifierEdit,
  type RoutingEdit,
  routingEditOf,
  routingFindings,
  routingTableOf,
  type RuleEdit,
} from './routing-draft.js';

const shipped = JSON.parse(
  readFileSync(new URL('../../../../reference/routing.json', import.meta.url), 'utf8'),
) as RoutingTable;
const edit = routingEditOf(shipped);
const KINDS = ['military', 'police_province', 'police_district', 'national_police', 'department'];
const PARTY = ['province', 'district', 'equivalent'].map((one) => `party_committee_${one}`);
const lists = { kinds: [...KINDS, ...PARTY, 'party_office'], classes: ['availability', 'fraud'] };
const knowledge = {
  space: routingSpace(lists),
  isActive: (code: string) => /^(GL|VN)-/.test(code) && code !== 'GL-GONE',
};
const findings = (table: RoutingEdit) => routingFindings(table, knowledge);

const rule = (changes: Partial<RuleEdit>): RuleEdit => ({
  ...{ id: 'NEW', order: 5, when: {}, lead: 'GL-CAT', mode: 'lead', support: [], notify: [] },
  ...{ why: { vi: 'Thử', en: 'A try' }, ...changes },
});
const withRule = (changes: Partial<RuleEdit>): RoutingEdit => ({
  ...edit,
  rules: [...edit.rules, rule(changes)],
});
const withModifier = (changes: Partial<ModifierEdit>): RoutingEdit => ({
  ...edit,
  modifiers: [
    ...edit.modifiers,
    { id: 'M', when: {}, support: ['GL-CAT'], notify: [], why: { vi: 'a', en: 'a' }, ...changes },
  ],
});

const facts: fc.Arbitrary<RoutingFacts> = fc.record({
  severity: fc.constantFrom(...SEVERITIES),
  phase: fc.constantFrom(...PHASES),
  congressRole: fc.constantFrom(...CONGRESS_ROLES),
  legalSerious: fc.boolean(),
  crimeSigns: fc.boolean(),
  dataImpact: fc.constantFrom(...DATA_IMPACTS),
  systemOperatorKind: fc.constantFrom(null, ...lists.kinds),
  reporterHasDistrict: fc.boolean(),
  systemProviderKnown: fc.boolean(),
  categoryTaxonomy: fc.constantFrom(null, ...lists.classes),
});

const when = fc.record(
  {
    severity: fc.subarray([...SEVERITIES], { minLength: 1 }),
    dataImpact: fc.subarray([...DATA_IMPACTS], { minLength: 1 }),
    crimeSigns: fc.boolean(),
    categoryTaxonomy: fc.subarray([...lists.classes], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

describe('a draft of the routing table', () => {
  it('has nothing wrong with it where it is the shipped table, and comes back as it went in', () => {
    expect(findings(edit)).toEqual([]);
    expect(routingTableOf(edit, 1, shipped)).toEqual({
      ...shipped,
      modifiers: shipped.modifiers.map((row) => ({ support: [], notify: [], ...row })),
    });
  });

  it.each<[string, RoutingEdit, string, string]>([
    ['a lead nobody knows', withRule({ lead: 'X' }), '/rules/8/lead', 'unknown-agency'],
    ['a lead that was closed', withRule({ lead: 'GL-GONE' }), '/rules/8/lead', 'unknown-agency'],
    [
      'a lead that may be nobody',
      withRule({ lead: '$provider' }),
      '/rules/8/lead',
      'unknown-agency',
    ],
    [
      'unknown support',
      withRule({ support: ['GL-CAT', 'X'] }),
      '/rules/8/support/1',
      'unknown-agency',
    ],
    ['an unknown symbol', withRule({ notify: ['$mayor'] }), '/rules/8/notify/0', 'choice'],
    [
      'an agency twice',
      withRule({ notify: ['GL-BCD', 'GL-BCD'] }),
      '/rules/8/notify/1',
      'repeated',
    ],
    ['an id that is taken', withRule({ id: 'CONGRESS' }), '/modifiers/0/id', 'repeated'],
    [
      'an order that is taken',
      withRule({ order: 80, when: { severity: ['low'], crimeSigns: false } }),
      '/rules/8/order',
      'repeated',
    ],
    [
      'a fact nobody knows',
      withRule({ when: { weather: ['rain'] } }),
      '/rules/8/when/weather',
      'unknown-fact',
    ],
    [
      'a value of no list',
      withRule({ when: { severity: ['huge'] } }),
      '/rules/8/when/severity/0',
      'choice',
    ],
    ['a modifier that adds nobody', withModifier({ support: [] }), '/modifiers/5', 'adds-nobody'],
  ])('is refused for %s', (_, table, pointer, rule) => {
    expect(findings(table)).toContainEqual(expect.objectContaining({ pointer, rule }));
  });

  it('is refused for a rule behind one that always comes first', () => {
    const late = withRule({ order: 55, when: { severity: ['critical'], phase: ['during'] } });
    expect(findings(late)).toEqual([
      {
        pointer: '/rules/8',
        rule: 'unreachable-rule',
        facts: { by: ['CRITICAL'] },
      },
    ]);
  });

  it('is refused for a rule that several earlier ones leave nothing to', () => {
    expect(findings(withRule({ order: 90, when: {} }))).toMatchObject([
      { pointer: '/rules/8', rule: 'unreachable-rule' },
    ]);
  });

  it('is refused for alternatives that contradict the rest of the condition', () => {
    const never = { severity: ['low'], anyOf: [{ severity: ['high'] }] };
    expect(findings(withRule({ when: never }))).toEqual([
      { pointer: '/rules/8', rule: 'never-holds' },
    ]);
    expect(findings(withModifier({ when: never }))).toEqual([
      { pointer: '/modifiers/5', rule: 'never-holds' },
    ]);
  });

  it('is refused without a rule for the rest, and names a report that nobody would take', () => {
    const table = { ...edit, rules: edit.rules.filter(({ id }) => id !== 'LOW') };
    expect(findings(table)).toEqual([
      {
        ...{ pointer: '/rules', rule: 'no-default' },
        facts: { situation: expect.stringContaining('severity = low') },
      },
    ]);
  });

  it('is never told that a rule is unreachable which decides about a report', () => {
    const rows = fc.array(when, { maxLength: 5 });
    fc.assert(
      fc.property(
        rows,
        fc.array(facts, { minLength: 20, maxLength: 20 }),
        (conditions, reports) => {
          const rules = [...conditions, {}].map((one, i) =>
            rule({ id: `R${i}`, order: i, when: one }),
          );
          const table = { rules, modifiers: [] };
          const found = findings(table).map(({ pointer }) => pointer);
          const stored = routingTableOf(table, 2, shipped);
          for (const report of reports) {
            const { evaluated } = routeFor(stored, report, () => []);
            const decided = rules.findIndex(({ id }) =>
              evaluated.some((row) => row.decided && row.id === id),
            );
            // Soundness: what was called unreachable never decides.
            expect(found).not.toContain(`/rules/${decided}`);
          }
        },
      ),
    );
  });

  it('is compared row by row with what is in force', () => {
    const rules = edit.rules.map((one) => (one.id === 'HIGH' ? { ...one, lead: 'GL-CAT' } : one));
    const changed = differences(edit, { ...edit, rules: [...rules.slice(1), rule({})] });
    expect(changed.map(({ field }) => field).sort()).toEqual([
      'rules/HIGH',
      'rules/MILITARY',
      'rules/NEW',
    ]);
    expect(differences(edit, JSON.parse(JSON.stringify(edit)) as RoutingEdit)).toEqual([]);
  });
});
