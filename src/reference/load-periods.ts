import { referenceFile } from '../common/reference-file.js';
import { searchVector, searchWords } from '../common/search-words.js';
import { type Tx } from '../common/tx.js';
import { Period } from '../periods/congress-period.entity.js';
import { columnsOf } from '../periods/window-columns.js';

interface ShippedPeriod {
  readonly id: string;
  readonly level: Period['level'];
  readonly name_vi: string;
  readonly name_en: string;
  readonly host_agency_code: string | null;
  readonly scope_agency_codes: string[];
  readonly windows: Parameters<typeof columnsOf>[0];
  readonly dates_status: Period['datesStatus'];
  readonly source: string;
  readonly note_vi: string;
}

export async function loadPeriods(tx: Tx): Promise<void> {
  const { periods } = referenceFile<{ periods: ShippedPeriod[] }>('congress-periods.json');
  await tx.insert(Period, periods.map(rowOf));
}

const rowOf = (period: ShippedPeriod) => ({
  code: period.id,
  level: period.level,
  nameVi: period.name_vi,
  nameEn: period.name_en,
  hostAgency: period.host_agency_code,
  scope: period.scope_agency_codes,
  ...columnsOf(period.windows),
  datesStatus: period.dates_status,
  source: period.source,
  note: period.note_vi,
  search: searchVector(searchWords(period.id, period.name_vi, period.name_en)),
  version: 1,
});
