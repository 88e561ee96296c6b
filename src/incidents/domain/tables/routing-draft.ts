import { type RoutingMode, type RoutingModifier, type RoutingTable } from '../routing.js';
import { conditionFindings } from './condition-findings.js';
import { type AnyCondition, isCovered, neverHolds, overlap, situationOutside } from './coverage.js';
import { type FactSpace } from './fact-space.js';
import { below, type Finding, repeated } from './finding.js';

export interface ModifierEdit {
  readonly id: string;
  readonly when: object;
  readonly support: readonly string[];
  readonly notify: readonly string[];
  readonly why: { readonly vi: string; readonly en: string };
  readonly basis?: string | null;
}

export interface RuleEdit extends ModifierEdit {
  readonly order: number;
  readonly lead: string;
  readonly mode: RoutingMode;
}

/** A routing table as people write it. */
export interface RoutingEdit {
  readonly rules: readonly RuleEdit[];
  readonly modifiers: readonly ModifierEdit[];
}

/** Stand for agencies that depend on the report. */
export const SYMBOLS = ['$provider', '$district_police', '$district_culture_information'];

/** What the findings look up. */
export interface RoutingKnowledge {
  readonly space: FactSpace;
  readonly isActive: (agency: string) => boolean;
}

/** Everything that is wrong with a routing table. What conditions say to each other is judged once each is sound. */
export function routingFindings(edit: RoutingEdit, knowledge: RoutingKnowledge): Finding[] {
  const { rules, modifiers } = edit;
  const place = (i: number): string =>
    i < rules.length ? `/rules/${i}` : `/modifiers/${i - rules.length}`;
  const rows: readonly ModifierEdit[] = [...rules, ...modifiers];
  const conditions = rows.flatMap(({ when }, i) =>
    conditionFindings(when, knowledge.space, below(place(i), 'when')),
  );
  return [
    ...repeated(
      rows,
      ({ id }) => id,
      (i) => below(place(i), 'id'),
    ),
    ...repeated(
      rules,
      ({ order }) => order,
      (i) => below(place(i), 'order'),
    ),
    ...rules.flatMap(({ lead }, i) =>
      knowledge.isActive(lead)
        ? []
        : [{ pointer: below(place(i), 'lead'), rule: 'unknown-agency' }],
    ),
    ...rows.flatMap((row, i) => agencyFindings(row, place(i), knowledge)),
    ...modifiers.flatMap(({ support, notify }, i) =>
      support.length + notify.length === 0
        ? [{ pointer: `/modifiers/${i}`, rule: 'adds-nobody' }]
        : [],
    ),
    ...(conditions.length > 0 ? conditions : reachFindings(edit, knowledge.space)),
  ];
}

const agencyFindings = (
  row: ModifierEdit,
  place: string,
  { isActive }: RoutingKnowledge,
): Finding[] =>
  (['support', 'notify'] as const).flatMap((member) => {
    const at = (i: number) => below(below(place, member), i);
    const unknown = row[member].flatMap((code, i) => {
      if (code.startsWith('$')) {
        return SYMBOLS.includes(code)
          ? []
          : [{ pointer: at(i), rule: 'choice', facts: { values: SYMBOLS } }];
      }
      return isActive(code) ? [] : [{ pointer: at(i), rule: 'unknown-agency' }];
    });
    return [...unknown, ...repeated(row[member], (code) => code, at)];
  });

interface Placed {
  readonly id: string;
  readonly when: AnyCondition;
  readonly pointer: string;
}

function unreachedBehind(
  { when, pointer }: Placed,
  before: readonly Placed[],
  space: FactSpace,
): Finding[] {
  if (neverHolds(when, space)) return [{ pointer, rule: 'never-holds' }];
  const conditions = before.map((rule) => rule.when);
  if (!isCovered(when, conditions, space)) return [];
  // One that is in the way all by itself is named alone.
  const alone = before.filter((rule) => isCovered(when, [rule.when], space));
  const together = before.filter((rule) => overlap(rule.when, when, space));
  const by = (alone.length > 0 ? alone : together).map(({ id }) => id);
  return [{ pointer, rule: 'unreachable-rule', facts: { by } }];
}

/** Rules that no report reaches, modifiers that never hold, and reports that no rule takes. */
function reachFindings({ rules, modifiers }: RoutingEdit, space: FactSpace): Finding[] {
  const ordered = rules
    .map(({ id, order, when }, i) => ({
      ...{ id, order, pointer: `/rules/${i}`, when: when },
    }))
    .sort((a, b) => a.order - b.order);
  const unreached = ordered.flatMap((rule, n) => unreachedBehind(rule, ordered.slice(0, n), space));
  const idle = modifiers.flatMap(({ when }, i) =>
    neverHolds(when as AnyCondition, space)
      ? [{ pointer: `/modifiers/${i}`, rule: 'never-holds' }]
      : [],
  );
  const missed = situationOutside(
    {},
    ordered.map(({ when }) => when),
    space,
  );
  return [
    ...unreached,
    ...idle,
    ...(missed
      ? [{ pointer: '/rules', rule: 'no-default', facts: { situation: said(missed) } }]
      : []),
  ];
}

const said = (situation: object): string =>
  Object.entries(situation)
    .map(([fact, value]) => `${fact} = ${String(value)}`)
    .join(', ');

const rowOf = ({ why, basis, ...row }: ModifierEdit): RoutingModifier => ({
  ...row,
  when: row.when,
  ...{ why_vi: why.vi, why_en: why.en },
  ...(typeof basis === 'string' && { basis }),
});

/** The table as it is stored and decided by; what nobody edits stays as it was. */
export const routingTableOf = (
  { rules, modifiers }: RoutingEdit,
  version: number,
  before: RoutingTable,
): RoutingTable => ({
  ...before,
  version,
  rules: rules
    .map((rule) => ({ ...rowOf(rule), order: rule.order, lead: rule.lead, mode: rule.mode }))
    .sort((a, b) => a.order - b.order),
  modifiers: modifiers.map(rowOf),
});

/** A stored table as people write it. */
export const routingEditOf = ({ rules, modifiers }: RoutingTable): RoutingEdit => ({
  rules: rules.map((rule) => ({
    ...editOf(rule),
    ...{ order: rule.order, lead: rule.lead, mode: rule.mode },
  })),
  modifiers: modifiers.map(editOf),
});

const editOf = ({ id, when, support = [], notify = [], ...row }: RoutingModifier) => ({
  ...{ id, when, support, notify },
  why: { vi: row.why_vi, en: row.why_en },
  basis: row.basis ?? null,
});
