import { type Condition, type Failure, firstFailure } from './condition.js';
import { type Impact, type Phase, type Severity } from './severity.js';

export interface RoutingFacts {
  readonly severity: Severity;
  readonly phase: Phase;
  readonly congressRole: Impact['congressRole'];
  readonly legalSerious: boolean;
  readonly crimeSigns: boolean;
  readonly dataImpact: Impact['dataImpact'];
  /** Kind of the agency that operates the system; null when nobody in the register does. */
  readonly systemOperatorKind: string | null;
  readonly reporterHasDistrict: boolean;
  readonly systemProviderKnown: boolean;
  /** RSIT class; null while unknown, as in a preview. */
  readonly categoryTaxonomy: string | null;
}

/** `refer_only`: the desk records the report and passes it on; `unit_handles`: the lead watches. */
export type RoutingMode = 'lead' | 'unit_handles' | 'refer_only';

interface Row {
  readonly id: string;
  readonly when: Condition<RoutingFacts>;
  /** Agency codes, or symbols such as `$provider` that depend on the report. */
  readonly support?: readonly string[];
  readonly notify?: readonly string[];
  readonly why_vi: string;
  readonly why_en: string;
  /** The law or order behind the row. */
  readonly basis?: string;
}

export interface RoutingRule extends Row {
  readonly order: number;
  /** An agency code; never a symbol, for a symbol may stand for nobody. */
  readonly lead: string;
  readonly mode: RoutingMode;
}

export type RoutingModifier = Row;

/** The shape of reference/routing.json and of every later version. */
export interface RoutingTable {
  readonly version: number;
  readonly rules: readonly RoutingRule[];
  readonly modifiers: readonly RoutingModifier[];
}

export interface EvaluatedRow {
  readonly id: string;
  readonly matched: boolean;
  /** True for the one rule that named the lead. */
  readonly decided: boolean;
  /** The first condition that did not hold; absent when the row matched. */
  readonly failed?: Failure;
}

export interface Routing {
  readonly lead: string;
  readonly mode: RoutingMode;
  readonly support: readonly string[];
  readonly notify: readonly string[];
  readonly tableVersion: number;
  /** Every rule by its order, then every modifier. */
  readonly evaluated: readonly EvaluatedRow[];
}

/**
 * The first rule that matches decides; of the modifiers each that matches adds. `resolve` gets a
 * symbol with its dollar sign and gives the agencies it stands for, possibly none.
 *
 * @throws RangeError when no rule of the table matches.
 */
export function routeFor(
  table: RoutingTable,
  facts: RoutingFacts,
  resolve: (symbol: string) => readonly string[],
): Routing {
  const rules = judge(
    table.rules.toSorted((a, b) => a.order - b.order),
    facts,
  );
  const modifiers = judge(table.modifiers, facts);
  const deciding = rules.find(({ failed }) => !failed);
  if (!deciding) throw new RangeError(`No rule of routing table ${table.version} matches.`);

  const { lead, mode } = deciding.row;
  const rows = [deciding, ...modifiers.filter(({ failed }) => !failed)].map(({ row }) => row);
  const agencies = (codes: readonly string[], taken: readonly string[]): readonly string[] => {
    const resolved = codes.flatMap((code) => (code.startsWith('$') ? resolve(code) : code));
    return [...new Set(resolved)].filter((code) => !taken.includes(code));
  };
  const support = agencies(
    rows.flatMap((row) => row.support ?? []),
    [lead],
  );
  const notify = agencies(
    rows.flatMap((row) => row.notify ?? []),
    [lead, ...support],
  );
  const evaluated = [...rules, ...modifiers].map(({ row, failed }) => ({
    ...{ id: row.id, matched: !failed, decided: row === deciding.row },
    ...(failed && { failed }),
  }));
  return { lead, mode, support, notify, tableVersion: table.version, evaluated };
}

const judge = <R extends Row>(rows: readonly R[], facts: RoutingFacts) =>
  rows.map((row) => ({ row, failed: firstFailure(row.when, facts) }));
