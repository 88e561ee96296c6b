import { OPEN, STATUSES } from '../queue/search';

const MOST_SYSTEMS = 100;
const ENDED = STATUSES.filter((one) => !OPEN.includes(one));

/** What the page of a unit asks for of its reports. All that are open at once: what is asked of it may be in any of them. */
export const askedReports = {
  open: { status: [...OPEN], sort: '-reportedAt' as const, limit: 200 },
  ended: { status: ENDED, sort: '-updatedAt' as const, limit: 5 },
};

export const askedSystems = (operator: string) =>
  ({ operator, active: true, limit: MOST_SYSTEMS }) as const;
