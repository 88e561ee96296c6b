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

/** A row from what was said; what was not said has the register's default. */
export function agencyOf(
  { code, version }: { code: string; version: number },
  { name, parent = null, district = null, eidCode = null, ...facts }: AgencyFacts,
): Omit<Agency, 'search'> {
  const { kind, verification = 'verified', reports = true, note = null, active = true } = facts;
  return {
    ...{ code, version, kind, verification, reports, note, active, eidCode },
    nameVi: name.vi,
    nameEn: name.en,
    parentCode: parent,
    districtCode: district,
    // An administrator who enters a code vouches for it.
    eidStatus: eidCode === null ? null : 'verified',
  };
}
