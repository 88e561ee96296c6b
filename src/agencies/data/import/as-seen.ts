import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../common/canonical-json.js';
import { ImportHasErrors, ImportOutdated } from '../../agencies.problems.js';
import { countsOf, type Planned } from '../../domain/import/plan.js';
import { type Importable } from './column-names.js';
import { faultViews, plannedView } from './import.view.js';

// What a problem shows of the rows; the whole is what the next dry run answers.
const SHOWN_ROWS = 100;

/** One text for what a plan would do: it is another as soon as anybody has changed what it stands on. */
export function planDigest(plan: readonly Planned<unknown>[]): string {
  const told = plan.map(({ draft, outcome, changes }) => [draft.row, draft.code, outcome, changes]);
  return createHash('sha256').update(canonicalJson(told)).digest('hex').slice(0, 32);
}

/** @throws ImportHasErrors with the rows, ImportOutdated where it is not what the caller has seen */
export function expectAsSeen(
  plan: readonly Planned<unknown>[],
  { register, seen }: { register: Importable; seen: string },
): void {
  const counts = countsOf(plan);
  const wrong = plan.filter(({ outcome }) => outcome === 'error').slice(0, SHOWN_ROWS);
  if (wrong.length > 0) {
    const rows = wrong.map(({ draft, faults }) => ({
      ...{ row: draft.row, code: draft.code, errors: faultViews(draft, faults, register) },
    }));
    throw new ImportHasErrors({ counts, count: counts.error, rows });
  }
  const digest = planDigest(plan);
  if (digest !== seen) {
    const rows = plan.filter(({ outcome }) => outcome !== 'unchanged').slice(0, SHOWN_ROWS);
    throw new ImportOutdated({
      ...{ plan: digest, counts },
      rows: rows.map((one) => plannedView(one, register)),
    });
  }
}
