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
  for (const planned of plan) parentOf.set(planned.draft.code, parentIn(planned, parentOf));
  const wrong = misplaced([...new Set(plan.map(({ draft }) => draft.code))], parentOf);
  return plan.map((planned) => withFaults(planned, faultsOf(planned, parentOf, wrong)));
}

/** Of a row that something else is wrong with, as it says: whoever corrects it wants to know all of it at once. */
function parentIn(
  { draft, after }: Planned<Placed>,
  parentOf: ReadonlyMap<string, string | null>,
): string | null {
  if (after) return after.parentCode;
  const { parent } = draft.said;
  return typeof parent === 'string' ? parent : (parentOf.get(draft.code) ?? null);
}

function faultsOf(
  planned: Planned<Placed>,
  parentOf: ReadonlyMap<string, string | null>,
  wrong: ReturnType<typeof misplaced>,
): CellFault[] {
  const { draft, faults } = planned;
  const parent = parentIn(planned, parentOf);
  if (parent === null || faults.some(({ column }) => column === 'parent')) return [];
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
    const { draft, after, faults } = planned;
    // Of a row that something else is wrong with, as it says.
    const named: readonly [Column['key'], unknown][] = [
      ['operatorAgency', after ? after.operatorAgency : draft.said.operatorAgency],
      ['provider', after ? after.providerAgency : draft.said.provider],
    ];
    const unknown = named.filter(
      ([key, code]) =>
        typeof code === 'string' && !isAgency(code) && !faults.some(({ column }) => column === key),
    );
    return withFaults(
      planned,
      unknown.map(([column]) => ({ column, rule: 'import-unknown-agency' })),
    );
  });
