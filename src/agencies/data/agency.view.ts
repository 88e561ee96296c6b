import { type Label } from '../../common/localisation.js';
import { type Agency } from '../agency.entity.js';

export interface AgencyView {
  readonly code: string;
  readonly name: Label;
  readonly kind: string;
  readonly parent: string | null;
  readonly district: string | null;
  readonly eidCode: string | null;
  readonly eidStatus: string | null;
  readonly verification: string;
  readonly reports: boolean;
  readonly note: string | null;
  readonly active: boolean;
  readonly version: number;
}

export const agencyView = ({
  nameVi,
  nameEn,
  parentCode,
  districtCode,
  ...agency
}: Omit<Agency, 'search'>): AgencyView => ({
  ...agency,
  name: { vi: nameVi, en: nameEn },
  parent: parentCode,
  district: districtCode,
});
