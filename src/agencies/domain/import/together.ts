import { misplaced, type Placed } from '../tree.js';
import { type Column } from './columns.js';
import { type CellFault } from './cells.js';
import { type Planned, withFaults } from './plan.js';

/** What a table of agencies makes of the tree: parents that nobody has, circles, and chains without end. */
export function placedTogether<Agency extends Placed>(
  plan: readonly Planned<Agency>[],
  existing: ReadonlyMap<string, Placed>,
): Planned<Agency>[] {
  const parentOf = new Map([...existing].map(([code, { parentCode }]) => [code, parentCode]));
  for (const { draft, after } of plan) parentOf.set(draft.code, after?.parentCode ?? null);
  const wrong = misplaced([...new Set(plan.map(({ draft }) => draft.code))], parentOf);
  return plan.map((planned) => withFaults(planned, faultsOf(planned, parentOf, wrong)));
}

function faultsOf(
  { draft, after }: Planned<Placed>,
  parentOf: ReadonlyMap<string, string | null>,
  wrong: ReturnType<typeof misplaced>,
): CellFault[] {
  const parent = after?.parentCode ?? null;
  if (parent === null) return [];
  if (!parentOf.has(parent)) return [{ column: 'parent', rule: 'import-unknown-parent' }];
  const fault = wrong.get(draft.code);
  return fault ? [{ column: 'parent', rule: `import-${fault}` }] : [];
}

interface Run {
  readonly operatorAgency: string;
  readonly providerAgency: string | null;
}

/** Agencies that a table of systems names and that the register does not have. */
export const runByKnown = <System extends Run>(
  plan: readonly Planned<System>[],
  isAgency: (code: string) => boolean,
): Planned<System>[] =>
  plan.map((planned) => {
    const { after } = planned;
    if (!after) return planned;
    const named: readonly [Column['key'], string | null][] = [
      ['operatorAgency', after.operatorAgency],
      ['provider', after.providerAgency],
    ];
    const unknown = named.filter(([, code]) => code !== null && !isAgency(code));
    return withFaults(
      planned,
      unknown.map(([column]) => ({ column, rule: 'unknown-agency' })),
    );
  });
