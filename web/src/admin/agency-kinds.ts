import { type Schemas } from '../api/desk';

export type AgencyKind = Schemas['AgencyDto']['kind'];

/** In the order of their names in the API. */
export const AGENCY_KINDS: readonly AgencyKind[] = [
  'central_vertical',
  'culture_information_office',
  'department',
  'department_equivalent',
  'mass_organisation',
  'military',
  'national_coordinator',
  'national_police',
  'party_committee_district',
  'party_committee_equivalent',
  'party_committee_province',
  'party_office',
  'people_committee_district',
  'people_committee_province',
  'police_district',
  'police_province',
  'portal',
  'post',
  'press',
  'public_service_unit',
  'steering_committee',
  'telecom',
  'utility',
];
