import { type Label } from '../../common/localisation.js';
import { type Agency } from '../agency.entity.js';

/** What an administrator says of an agency. */
export interface AgencyFacts {
  readonly name: Label;
  readonly kind: string;
  readonly parent?: string | null;
  readonly district?: string | null;
  readonly eidCode?: string | null;
  readonly verification?: 'verified' | 'memory';
  readonly reports?: boolean;
  readonly note?: string | null;
  readonly active?: boolean;
}

const UNSAID = {
  parent: null,
  district: null,
  eidCode: null,
  verification: 'verified',
  reports: true,
  note: null,
  active: true,
} as const;

/** A row from what was said; what was not said has the register's default. */
export function agencyOf(
  { code, version }: { code: string; version: number },
  facts: AgencyFacts,
): Omit<Agency, 'search'> {
  const said = { ...UNSAID, ...facts };
  return {
    code,
    nameVi: said.name.vi,
    nameEn: said.name.en,
    kind: said.kind,
    parentCode: said.parent,
    districtCode: said.district,
    eidCode: said.eidCode,
    // An administrator who enters a code vouches for it.
    eidStatus: said.eidCode === null ? null : 'verified',
    verification: said.verification,
    reports: said.reports,
    note: said.note,
    active: said.active,
    version,
  };
}
