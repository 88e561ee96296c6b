/** What can happen to an entry of each register: `agency.created` is one type of event that others hear of. */
export const REGISTER_VERBS = {
  agency: ['created', 'updated'],
  system: ['created', 'updated'],
  user: ['created', 'updated'],
  period: ['created', 'updated', 'deleted'],
  calendar: ['updated'],
  playbook: ['created', 'updated'],
  table: ['drafted', 'replaced', 'put-in-force', 'declined', 'discarded'],
  'api-key': ['created', 'updated', 'rotated', 'revoked'],
  shift: ['created', 'updated', 'handed-over', 'deleted'],
  webhook: ['created', 'updated', 'rotated', 'enabled', 'disabled', 'deleted'],
  gateway: ['created', 'updated'],
  'intake-source': ['created', 'updated', 'deleted'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Register = keyof typeof REGISTER_VERBS;

const verbsOf = (register: Register): readonly string[] => REGISTER_VERBS[register];

/** @throws for one that is in no catalogue, as nobody would know what it means */
export function registerEventType(register: Register, verb: string): string {
  if (!verbsOf(register).includes(verb))
    throw new Error(`${register}.${verb} is not among REGISTER_VERBS.`);
  return `${register}.${verb}`;
}

export const REGISTER_EVENT_TYPES: readonly string[] = Object.entries(REGISTER_VERBS).flatMap(
  ([register, verbs]) => verbs.map((verb) => `${register}.${verb}`),
);
