import { type Schemas } from '../api/desk';

export type AgencyKind = Schemas['AgencyDto']['kind'];

// A kind that the API gains or loses is a fault of the types here.
const EVERY_KIND: Readonly<Record<AgencyKind, true>> = {
  central_vertical: true,
  culture_information_office: true,
  department: true,
  department_equivalent: true,
  mass_organisation: true,
  military: true,
  national_coordinator: true,
  national_police: true,
  party_committee_district: true,
  party_committee_equivalent: true,
  party_committee_province: true,
  party_office: true,
  people_committee_district: true,
  people_committee_province: true,
  police_district: true,
  police_province: true,
  portal: true,
  post: true,
  press: true,
  public_service_unit: true,
  steering_committee: true,
  telecom: true,
  utility: true,
};

/** In the order of their names in the API. */
export const AGENCY_KINDS = Object.keys(EVERY_KIND) as readonly AgencyKind[];
