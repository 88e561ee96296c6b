import { Agency } from '../agencies/agency.entity.js';
import { referenceFile } from '../common/reference-file.js';
import { searchVector, searchWords } from '../common/search-words.js';
import { type Tx } from '../common/tx.js';

// The province's own number; every other agency's gso_code names its district.
const PROVINCE_GSO_CODE = '64';

interface ShippedAgency {
  readonly code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly kind: string;
  readonly parent_code: string | null;
  readonly gso_code?: string;
  readonly eid_code?: string;
  readonly eid_status?: 'verified' | 'successor' | 'inferred';
  readonly verification: 'verified' | 'memory';
  readonly reporting?: 'excluded';
  readonly note?: string;
}

export async function loadAgencies(tx: Tx): Promise<void> {
  const { agencies } = referenceFile<{ agencies: ShippedAgency[] }>('agencies.gia-lai.json');
  // One statement, so that a parent may stand behind its children.
  await tx.insert(Agency, agencies.map(rowOf));
}

const rowOf = (agency: ShippedAgency) => ({
  code: agency.code,
  nameVi: agency.name_vi,
  nameEn: agency.name_en,
  kind: agency.kind,
  parentCode: agency.parent_code,
  districtCode: agency.gso_code === PROVINCE_GSO_CODE ? null : (agency.gso_code ?? null),
  eidCode: agency.eid_code ?? null,
  eidStatus: agency.eid_status ?? null,
  verification: agency.verification,
  reports: agency.reporting !== 'excluded',
  note: agency.note ?? null,
  active: true,
  search: searchVector(searchWords(agency.code, agency.name_vi, agency.name_en)),
  version: 1,
});
