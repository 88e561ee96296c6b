/** Who listens: a person or a key, as they are now. */
export interface Listener {
  readonly id: string;
  readonly agency: string;
  readonly isDepartment: boolean;
  /** The codes of the agencies below theirs, at any depth. */
  readonly below: readonly string[];
  readonly permissions: ReadonlySet<string>;
}

/** What happened, and who was to hear of it then. */
export interface Told {
  readonly type: string;
  /** Codes of agencies and ids of people who hear all of it. */
  readonly audience: readonly string[];
  /** The agency that reported, where those above it hear of it as in a list. */
  readonly overviewOf: string | null;
}

/** Who may know of the case now. */
export interface Circle {
  readonly restricted: boolean;
  readonly leadAgency: string;
  readonly transfer: { readonly to: string } | null;
  readonly restrictedPeople: readonly string[];
  readonly handlerId: string | null;
}

export type Hearing = 'full' | 'overview';

/** Of what happens in the registers, who may read of it: by the type, or else by the register. None else are heard. */
const READERS: Readonly<Record<string, string>> = {
  agency: 'register:read',
  system: 'register:read',
  period: 'register:read',
  calendar: 'register:read',
  playbook: 'register:read',
  'table.put-in-force': 'register:read',
  table: 'table:review',
  shift: 'duty:read',
  // What is said of an account, a key or a receiver is for those who keep them.
  user: 'user:write',
  'api-key': 'key:write',
  webhook: 'webhook:write',
  gateway: 'gateway:write',
  'intake-source': 'register:write',
};

/** What changes how a case stands in a list. What people write, find and file on the way is for those who see all of it. */
export const STANDINGS: ReadonlySet<string> = new Set(
  [
    ...['submitted', 'withdrawn', 'acknowledged', 'rejected', 'reconsidered', 'merged', 'unmerged'],
    ...['accepted', 'started', 'contained', 'eradicated', 'recovered', 'resolved', 'confirmed'],
    ...['found-unstable', 'disputed', 'closed', 'reopened', 'transfer-accepted', 'unit-added'],
    ...['corrected', 'assigned', 'unassigned', 'severity-changed', 'phase-changed'],
    'sender-confirmed',
    ...['info-requested', 'info-provided', 'info-timed-out'],
    ...['deadline-warned', 'deadline-breached', 'deadline-escalated'],
  ].map((what) => `incident.${what}`),
);

export const isOfCase = ({ type }: Pick<Told, 'type'>): boolean => type.startsWith('incident.');

/**
 * How much somebody hears of an event: what was theirs when it happened, unless it has been taken from them since. What
 * they may hear can become less, never more, or something could appear where they have already read.
 * `circle` is that of the case now, where it is about one.
 */
export function hears(listener: Listener, told: Told, circle: Circle | undefined): Hearing | null {
  if (!isOfCase(told)) return readsRegister(listener, told) ? 'full' : null;
  if (!circle || !mayKnow(listener, circle)) return null;
  if (isAddressed(listener, told)) return 'full';
  return STANDINGS.has(told.type) && overlooks(listener, told.overviewOf) ? 'overview' : null;
}

function readsRegister({ permissions }: Listener, { type }: Told): boolean {
  const [register = ''] = type.split('.');
  const permission = READERS[type] ?? READERS[register];
  return permission !== undefined && permissions.has(permission);
}

const isAddressed = ({ agency, id }: Listener, { audience }: Told): boolean =>
  audience.includes(agency) || audience.includes(id);

const overlooks = ({ isDepartment, below }: Listener, agency: string | null): boolean =>
  agency !== null && (isDepartment || below.includes(agency));

const mayKnow = (listener: Listener, circle: Circle): boolean =>
  listener.permissions.has('incident:read') && isInside(listener, circle);

/** As a search for the case would have it now: of a restricted one the lead, whom it is offered to, and its people. */
export const isInside = (
  { agency, id }: Pick<Listener, 'agency' | 'id'>,
  circle: Circle,
): boolean =>
  !circle.restricted ||
  circle.leadAgency === agency ||
  circle.transfer?.to === agency ||
  circle.restrictedPeople.includes(id) ||
  circle.handlerId === id;

const LISTED = ['sequence', 'status', 'severity', 'leadAgency'];

/** Of what an event says, what a list of cases would show. */
export const listed = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([member]) => LISTED.includes(member)));
