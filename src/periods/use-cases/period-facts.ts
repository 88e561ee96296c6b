import { type Label } from '../../common/localisation.js';
import { invalidAt } from '../../common/problems.js';
import { type Period } from '../congress-period.entity.js';
import { type CongressLevel, type DayRange, type Windows, windowsOf } from '../domain/phase.js';
import { misplacedWindow } from '../domain/window-order.js';
import { columnsOf } from '../window-columns.js';

/** What an administrator says of a congress: either its windows, or its days, from which the windows follow. */
export interface PeriodFacts {
  readonly level: CongressLevel;
  readonly name: Label;
  readonly scope: readonly string[];
  readonly windows?: Partial<Windows>;
  readonly congress?: DayRange;
  readonly host?: string | null;
  readonly datesStatus?: Period['datesStatus'];
  readonly source?: string | null;
  readonly note?: string | null;
}

/** The windows that were said, or nothing when neither they nor the days of the congress were. */
export function windowsSaid(
  level: CongressLevel,
  { windows, congress }: Pick<PeriodFacts, 'windows' | 'congress'>,
): Windows | undefined {
  if (windows && congress) throw invalidAt('/congress', 'windows-or-congress');
  if (congress && congress.to < congress.from) throw invalidAt('/congress/to', 'not-before-from');
  return congress ? windowsOf(level, congress) : windows && inOrder(windows);
}

// A window that is left out could be meant to stay or to go; null says that it has no days.
function inOrder({ before, during, after }: Partial<Windows>): Windows {
  if (before === undefined) throw invalidAt('/windows/before', 'window');
  if (during === undefined) throw invalidAt('/windows/during', 'window');
  if (after === undefined) throw invalidAt('/windows/after', 'window');
  const misplaced = misplacedWindow({ before, during, after });
  if (misplaced) throw invalidAt(`/windows/${misplaced}`, 'window-order');
  return { before, during, after };
}

const UNSAID = { host: null, datesStatus: 'entered', source: null, note: null } as const;

/** A row from what was said; what was not said has the register's default. */
export function periodOf(
  { code, version }: { code: string; version: number },
  facts: Omit<PeriodFacts, 'windows' | 'congress'>,
  windows: Windows,
): Omit<Period, 'search'> {
  const said = { ...UNSAID, ...facts };
  return {
    code,
    level: said.level,
    nameVi: said.name.vi,
    nameEn: said.name.en,
    hostAgency: said.host,
    scope: [...new Set(said.scope)],
    ...columnsOf(windows),
    datesStatus: said.datesStatus,
    source: said.source,
    note: said.note,
    version,
  };
}
