import { readFileSync } from 'node:fs';

/**
 * What a case may become, read from reference/state-machine.json and written a second time here, by hand and without the
 * code of the desk: the property test compares the two.
 */
interface Transition {
  readonly event: string;
  readonly from: string | null;
  readonly to: string;
  readonly actor: string;
}
interface Machine {
  readonly transitions: readonly Transition[];
  readonly overlays: readonly { readonly key: string; readonly allowed_on: readonly string[] }[];
  readonly overlay_events: readonly { readonly event: string; readonly actor: string }[];
}
const MACHINE = JSON.parse(
  readFileSync(new URL('../../reference/state-machine.json', import.meta.url), 'utf8'),
) as Machine;

export const PEOPLE = {
  reporter: { agency: 'GL-UBND-633', coordinates: false },
  stranger: { agency: 'GL-UBND-626', coordinates: false },
  coordinator: { agency: 'GL-STTTT', coordinates: true },
  deputy: { agency: 'GL-STTTT', coordinates: true },
  handler: { agency: 'GL-STTTT', coordinates: false },
  police: { agency: 'GL-CAT', coordinates: true },
  policeDeputy: { agency: 'GL-CAT', coordinates: true },
  policeHandler: { agency: 'GL-CAT', coordinates: false },
} as const;
export type Who = keyof typeof PEOPLE;
export const EVERYBODY = Object.keys(PEOPLE) as Who[];

export interface Model {
  status: string;
  severity: string;
  lead: string;
  readonly crimeSigns: boolean;
  handler: Who | null;
  waiting: boolean;
  confirmed: boolean;
  restricted: boolean;
  transferTo: string | null;
  affected: string[];
  approval: { readonly event: 'reject' | 'close'; readonly by: Who } | null;
  tasksOpen: boolean;
}

const OVERLAY_OF: Readonly<Record<string, string>> = {
  request_info: 'waiting_unit',
  provide_info: 'waiting_unit',
  transfer_request: 'transfer_pending',
  transfer_accept: 'transfer_pending',
  transfer_decline: 'transfer_pending',
  restrict: 'restricted',
};
// Which statuses they are possible in the file says in words only: where the desk works on it, and once it is resolved.
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  confirm: ['resolved'],
  add_unit: ['triage', 'assigned', 'containment', 'eradication', 'recovery', 'resolved'],
};

const transitionOf = (event: string): Transition | undefined =>
  MACHINE.transitions.find((one) => one.event === event);

/** The statuses an event may happen in. */
const statusesOf = (event: string): readonly string[] => {
  const from = transitionOf(event)?.from?.split('|');
  const overlay = MACHINE.overlays.find(({ key }) => key === OVERLAY_OF[event]);
  return from ?? overlay?.allowed_on ?? OTHERS[event] ?? [];
};

/** Every event that a person makes by a transition. */
export const EVENTS = [
  ...MACHINE.transitions.filter(({ from }) => from !== null).map(({ event }) => event),
  ...MACHINE.overlay_events
    .filter(({ event, actor }) => actor !== 'system' && !/^(change_severity|reassign)$/.test(event))
    .map(({ event }) => event),
];

const ACTORS: Readonly<Record<string, (model: Model, who: Who) => boolean>> = {
  reporter: ({ affected }, who) => [...affected, 'GL-UBND-633'].includes(PEOPLE[who].agency),
  desk: ({ lead }, who) => PEOPLE[who].coordinates && PEOPLE[who].agency === lead,
  handler: ({ handler }, who) => who === handler,
  target: ({ transferTo }, who) => PEOPLE[who].coordinates && PEOPLE[who].agency === transferTo,
  police: ({ lead }, who) =>
    PEOPLE[who].coordinates && who.startsWith('police') && lead === 'GL-CAT',
};
const PARTIES: Readonly<Record<string, readonly string[]>> = {
  reporter: ['reporter'],
  unit: ['reporter'],
  desk: ['desk'],
  'desk lead': ['desk'],
  'lead agency': ['desk'],
  handler: ['handler'],
  'unit|desk': ['reporter', 'desk'],
  'desk|handler': ['desk', 'handler'],
  'target agency': ['target'],
  'GL-CAT lead': ['police'],
};

const mayMake = (model: Model, who: Who, event: string): boolean => {
  const actor =
    transitionOf(event)?.actor ?? MACHINE.overlay_events.find((one) => one.event === event)?.actor;
  const parties = PARTIES[actor ?? ''];
  if (!parties) throw new Error(`Nobody is said to make ${event}.`);
  return parties.some((party) => ACTORS[party]?.(model, who));
};

const small = ({ severity }: Model): boolean => severity === 'low' || severity === 'medium';

const GUARDS: Readonly<Record<string, (model: Model, who: Who) => boolean>> = {
  reject: ({ approval }) => approval === null,
  // The case it goes into is the Department's, and everyone may read it.
  merge: ({ lead, restricted }) => lead === 'GL-STTTT' && !restricted,
  accept: ({ transferTo }) => transferTo === null,
  resolve: small,
  close: (model, who) =>
    (model.confirmed || model.restricted) &&
    !model.waiting &&
    !model.tasksOpen &&
    model.approval === null &&
    (model.severity !== 'critical' || model.handler !== who),
  confirm: ({ confirmed }) => !confirmed,
  request_info: ({ waiting }) => !waiting,
  provide_info: ({ waiting }) => waiting,
  transfer_request: ({ transferTo }) => transferTo === null,
  transfer_accept: ({ transferTo }) => transferTo !== null,
  transfer_decline: ({ transferTo }) => transferTo !== null,
  restrict: ({ crimeSigns, restricted }) => crimeSigns && !restricted,
  add_unit: ({ affected }) => affected.length === 0,
};

/** Whether a person sees the case in full: everyone who has to do with it, and of a restricted one only the lead's side. */
export const sees = (model: Model, who: Who): boolean => {
  const { agency } = PEOPLE[who];
  const inside = agency === model.lead || agency === model.transferTo || who === model.handler;
  if (model.restricted) return inside;
  return (
    inside || agency === 'GL-UBND-633' || model.affected.includes(agency) || agency === 'GL-STTTT'
  );
};

/** Whether the desk has to do what is asked. */
export const isLegal = (model: Model, who: Who, event: string): boolean =>
  sees(model, who) &&
  mayMake(model, who, event) &&
  statusesOf(event).includes(model.status) &&
  (GUARDS[event]?.(model, who) ?? true);

/** Whether it only asks for the word of a second person. */
export const takesTwo = ({ severity }: Model, event: string): boolean =>
  (event === 'reject' && ['high', 'critical'].includes(severity)) ||
  (event === 'close' && severity === 'critical');

const TERMINAL = ['closed', 'rejected', 'merged', 'withdrawn'];

const EFFECTS: Readonly<Record<string, (model: Model) => Partial<Model>>> = {
  accept: ({ lead }) => ({ handler: handlerOf(lead), tasksOpen: true }),
  confirm: () => ({ confirmed: true }),
  request_info: () => ({ waiting: true }),
  provide_info: () => ({ waiting: false }),
  transfer_request: ({ lead }) => ({ transferTo: otherOf(lead) }),
  transfer_decline: () => ({ transferTo: null }),
  transfer_accept: ({ transferTo }) => ({
    ...{ lead: transferTo ?? '', handler: handlerOf(transferTo ?? ''), transferTo: null },
    // What the one desk asked for is not the other's to decide.
    approval: null,
  }),
  restrict: () => ({ restricted: true }),
  add_unit: () => ({ affected: ['GL-UBND-626'] }),
};

export const handlerOf = (lead: string): Who => (lead === 'GL-CAT' ? 'policeHandler' : 'handler');
export const otherOf = (lead: string): string => (lead === 'GL-CAT' ? 'GL-STTTT' : 'GL-CAT');

/** The model after an event that was legal. */
export function happen(model: Model, event: string): void {
  const to = transitionOf(event)?.to;
  Object.assign(model, EFFECTS[event]?.(model));
  if (to === undefined) return;
  model.status = to;
  model.approval = null;
  if (TERMINAL.includes(to)) model.waiting = false;
  if (TERMINAL.includes(to) || to === 'resolved') model.transferTo = null;
  else model.confirmed = false;
}
