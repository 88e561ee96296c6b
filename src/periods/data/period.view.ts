import { type Label } from '../../common/localisation.js';
import { type Period } from '../congress-period.entity.js';
import { type Windows } from '../domain/phase.js';
import { windowsOfRow } from '../window-columns.js';

export interface PeriodView {
  readonly code: string;
  readonly level: Period['level'];
  readonly name: Label;
  readonly host: string | null;
  readonly scope: readonly string[];
  readonly windows: Windows;
  readonly datesStatus: Period['datesStatus'];
  readonly source: string | null;
  readonly note: string | null;
  readonly version: number;
}

export const periodView = (period: Omit<Period, 'search'>): PeriodView => ({
  code: period.code,
  level: period.level,
  name: { vi: period.nameVi, en: period.nameEn },
  host: period.hostAgency,
  scope: period.scope,
  windows: windowsOfRow(period),
  datesStatus: period.datesStatus,
  source: period.source,
  note: period.note,
  version: period.version,
});
