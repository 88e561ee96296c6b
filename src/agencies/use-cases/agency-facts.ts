import { type Label } from '../../common/localisation.js';
import { type FieldChange, fieldChanges } from '../../common/precondition.js';
import { type Agency } from '../agency.entity.js';
import { agencyView } from '../data/agency.view.js';

export type AgencyRow = Omit<Agency, 'search'>;

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
): AgencyRow {
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

/** The row after a change, in its next version; what was not said stays as it is. */
export function agencyAfter(before: AgencyRow, facts: Partial<AgencyFacts>): AgencyRow {
  const was = agencyView(before) as AgencyFacts;
  const after = agencyOf({ code: before.code, version: before.version + 1 }, { ...was, ...facts });
  return facts.eidCode === undefined ? { ...after, eidStatus: before.eidStatus } : after;
}

/** What differs but for the version; of a new one, everything. */
export const agencyChanges = (before: AgencyRow | undefined, after: AgencyRow): FieldChange[] =>
  before
    ? fieldChanges(agencyView(before), { ...agencyView(after), version: before.version })
    : fieldChanges({}, agencyView(after));
