import { deskOf, type Responsibilities } from './parties.js';

/** Whose matter a case is. */
export interface Concerned extends Responsibilities {
  readonly viewers: readonly string[];
  readonly supportAgencies: readonly string[];
  readonly restricted: boolean;
  readonly restrictedPeople: readonly string[];
}

/**
 * Codes of agencies and ids of people who may hear all of what happens to a case: those who see it in full; of a
 * restricted one its lead, whoever is offered it, and the people of the circle.
 */
export function audienceOf(
  incident: Concerned,
  visibility: 'all' | 'desk' | 'own',
  author: string,
): readonly string[] {
  const { viewers, leadAgency, transfer, restrictedPeople, handlerId } = incident;
  const circle = [leadAgency, transfer?.to, handlerId, ...restrictedPeople];
  const seeing = incident.restricted ? viewers.filter((one) => circle.includes(one)) : viewers;
  if (visibility === 'all') return seeing;
  const writing =
    visibility === 'own' ? [author] : [deskOf(incident), leadAgency, ...incident.supportAgencies];
  return seeing.filter((one) => writing.includes(one));
}

/**
 * Everyone who sees all of it: agencies, for whoever is offered the lead must know what for; and of a restricted case the
 * people of its circle by their ids, wherever they work.
 */
export const viewersOf = (
  incident: Omit<Responsibilities, 'handlerId'> &
    Pick<Concerned, 'supportAgencies'> &
    Partial<Pick<Concerned, 'restricted' | 'restrictedPeople' | 'handlerId'>>,
): readonly string[] => [
  ...new Set([
    ...(incident.senderConfirmed ? [incident.reporterAgency] : []),
    incident.leadAgency,
    deskOf({ ...incident, handlerId: null }),
    ...incident.supportAgencies,
    ...incident.affectedAgencies,
    ...(incident.transfer ? [incident.transfer.to] : []),
    ...(incident.restricted ? circleOf(incident) : []),
  ]),
];

const circleOf = ({
  restrictedPeople = [],
  handlerId,
}: Partial<Pick<Concerned, 'restrictedPeople' | 'handlerId'>>): readonly string[] => [
  ...restrictedPeople,
  ...(handlerId ? [handlerId] : []),
];
