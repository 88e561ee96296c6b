import { type Me } from '../api/session';
import { type Incident } from './case-data';

// As reference/routing.json names it: the desk of what is only recorded and referred.
const DEPARTMENT = 'GL-STTTT';

export const isOverview = ({ description }: Incident): boolean => description === undefined;

export const ENDED: readonly Incident['status'][] = ['closed', 'rejected', 'merged', 'withdrawn'];
export const isOpen = ({ status }: Incident): boolean => !ENDED.includes(status);

/** The agencies that work the case: they read what desks write to each other, and write it. */
export const desksOf = ({ leadAgency, mode, supportAgencies }: Incident): readonly string[] => [
  ...new Set([...(mode === 'refer_only' ? [DEPARTMENT] : []), leadAgency, ...supportAgencies]),
];

export const worksAtDesk = ({ agency }: Pick<Me, 'agency'>, incident: Incident): boolean =>
  desksOf(incident).includes(agency);

/** Handlers and coordinators of the desks, and whoever handles the case: they plan its work. */
export const plansTasks = (me: Me, incident: Incident): boolean =>
  me.id === incident.handler?.id ||
  (worksAtDesk(me, incident) &&
    me.roles.some((role) => role === 'handler' || role === 'coordinator'));

/** The units that the case is about. */
export const unitsOf = ({ reporterAgency, affectedAgencies }: Incident): readonly string[] => [
  ...new Set([reporterAgency, ...affectedAgencies]),
];

/** Of the desk that moves the case: its coordinators decide who works it, how much it counts and what it is merged with. */
export const coordinates = (me: Me, incident: Incident): boolean =>
  me.agency === desksOf(incident)[0] && me.roles.includes('coordinator');

/** The unit that reported it and the desk that moves it may set right what was reported. */
export const maySetRight = (me: Me, incident: Incident): boolean =>
  isOpen(incident) &&
  !isOverview(incident) &&
  (coordinates(me, incident) || unitsOf(incident).includes(me.agency));

/** Steps that a box over the story offers already; once is enough. */
export const boxedMoves = (incident: Incident): readonly string[] => [
  ...(incident.infoRequest ? ['provide_info'] : []),
  ...(incident.transfer ? ['transfer_accept', 'transfer_decline'] : []),
  ...(incident.status === 'resolved' && !incident.unitConfirmedAt ? ['confirm', 'dispute'] : []),
];
