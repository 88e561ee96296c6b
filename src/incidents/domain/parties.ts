import { type RoutingMode } from './routing.js';

/** Who somebody is to an incident. `police` is the Provincial Police where they lead. */
export type Party = 'unit' | 'desk' | 'handler' | 'target' | 'police';

export interface Person {
  readonly id: string;
  readonly agency: string;
  readonly roles: readonly string[];
}

export interface Responsibilities {
  readonly reporterAgency: string;
  /** False while a guest has reported for a unit, and no desk has found out who that is. */
  readonly senderConfirmed: boolean;
  readonly affectedAgencies: readonly string[];
  readonly leadAgency: string;
  readonly routeMode: RoutingMode;
  readonly handlerId: string | null;
  readonly transfer: { readonly to: string } | null;
}

/** Stands for whoever reports without an account; version 8 (RFC 9562), so that no account ever has it. */
export const GUEST_ID = '00000000-0000-8000-8000-000000000000';

/** The two authorities of the province, as reference/routing.json names them. */
export const DEPARTMENT = 'GL-STTTT';
export const POLICE = 'GL-CAT';

/** The agency whose coordinators move a case: its lead, or the Department for what is only recorded and referred. */
export const deskOf = ({ leadAgency, routeMode }: Responsibilities): string =>
  routeMode === 'refer_only' ? DEPARTMENT : leadAgency;

/** The unit whose report it is, as far as that is known, and all others that are affected. */
const unitsOf = ({
  reporterAgency,
  senderConfirmed,
  affectedAgencies,
}: Pick<Responsibilities, 'reporterAgency' | 'senderConfirmed' | 'affectedAgencies'>) => [
  ...(senderConfirmed ? [reporterAgency] : []),
  ...affectedAgencies,
];

/** Everything a person is to an incident; empty for one who may only look. */
export function partiesOf(person: Person, incident: Responsibilities): ReadonlySet<Party> {
  const coordinates = person.roles.includes('coordinator');
  const ofUnit = unitsOf(incident).includes(person.agency);
  const reports = ['reporter', 'coordinator', 'handler'].some((role) =>
    person.roles.includes(role),
  );
  const atDesk = coordinates && person.agency === deskOf(incident);
  const parties: readonly [Party, boolean][] = [
    // A guest speaks for the unit in what the door for guests lets them say.
    ['unit', (ofUnit && reports) || person.id === GUEST_ID],
    ['desk', atDesk],
    ['police', atDesk && person.agency === POLICE],
    ['handler', person.id === incident.handlerId],
    ['target', coordinates && person.agency === incident.transfer?.to],
  ];
  return new Set(parties.filter(([, holds]) => holds).map(([party]) => party));
}

/**
 * Whether somebody is of an agency that works the case: what the desks write to each other is theirs alone, and not for
 * the unit, even where it handles the case for itself.
 */
export const worksAtDesk = (
  { agency }: Pick<Person, 'agency'>,
  incident: Responsibilities & { readonly supportAgencies: readonly string[] },
): boolean => [deskOf(incident), incident.leadAgency, ...incident.supportAgencies].includes(agency);

/** Whether somebody coordinates for an agency that works the case: who is told how much lies outside their sight. */
export const coordinatesAtDesk = (
  person: Person,
  incident: Responsibilities & { readonly supportAgencies: readonly string[] },
): boolean => person.roles.includes('coordinator') && worksAtDesk(person, incident);
