/** What somebody is to an event. */
export const RELATIONS = [
  'reporter',
  'unit',
  'addedUnit',
  'handler',
  'formerHandler',
  'assignee',
  'asker',
  'desk',
  'dutyLead',
  'leaders',
  'approver',
  'support',
  'target',
  'offerer',
  'circle',
  'told',
  'escalatedTo',
  'admins',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** A person as far as it matters who they are to a case. */
export interface Known {
  readonly id: string;
  readonly agency: string;
  readonly roles: readonly string[];
}

/** Everyone named by id, and everyone of these agencies with one of these roles; but for the exceptions. */
export interface Selector {
  readonly ids: readonly string[];
  readonly agencies: readonly string[];
  readonly roles: readonly string[];
  readonly except: readonly string[];
}

interface Named {
  readonly id: string;
}

export interface CaseParties {
  /** Nobody's where a guest reported. */
  readonly reporterId: string | null;
  readonly reporterAgency: string;
  readonly affectedAgencies: readonly string[];
  readonly desk: string;
  readonly leadAgency: string;
  readonly supportAgencies: readonly string[];
  readonly notifyAgencies: readonly string[];
  readonly handlerId: string | null;
  readonly restrictedPeople: readonly string[];
}

export interface Matter {
  readonly parties: CaseParties;
  /** The event's whole data. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Who leads at the desk on duty now; nobody where there is no roster or a gap in it. */
  readonly dutyLeads: readonly string[];
  /** The agencies above the desk. */
  readonly aboveDesk: readonly string[];
}

const UNIT_ROLES = ['reporter', 'coordinator', 'handler'];
const DESK_ROLES = ['coordinator'];
const LEADER_ROLES = ['supervisor'];
const AGENCY_ROLES = [...DESK_ROLES, ...LEADER_ROLES];

const people = (...ids: readonly (string | null | undefined)[]): Selector => ({
  ids: ids.filter((id) => typeof id === 'string'),
  ...{ agencies: [], roles: [], except: [] },
});

const holders = (roles: readonly string[], agencies: readonly string[]): Selector => ({
  ...{ ids: [], except: [], agencies, roles },
});

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && typeof (value as Named).id === 'string'
    ? (value as Named).id
    : null;

const codesOf = (value: unknown): readonly string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');

interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

const changesOf = ({ data }: Matter): readonly FieldChange[] =>
  Array.isArray(data.changes) ? (data.changes as FieldChange[]) : [];

const changeOf = (matter: Matter, field: string): FieldChange | undefined =>
  changesOf(matter).find((one) => one.field === field);

/** The case as it was before the event still names them. */
const before = (matter: Matter, field: string, member: string): string | null => {
  const from = changeOf(matter, field)?.from;
  return idOf((from as Readonly<Record<string, unknown>> | null | undefined)?.[member]);
};

/** Whom the step of time names: those on duty, the leadership of the lead, or agencies. */
const escalated = (matter: Matter): Selector[] => {
  const { escalate, agencies, escalatedTo } = matter.data;
  const named = [...codesOf(agencies), ...codesOf(escalatedTo)];
  const onDuty = matter.dutyLeads.length > 0 ? 'dutyLead' : 'desk';
  return [
    ...(escalate === 'duty-lead' ? STANDING[onDuty](matter) : []),
    ...(escalate === 'leaders-of-lead' ? STANDING.leaders(matter) : []),
    holders(AGENCY_ROLES, named),
  ];
};

/** Who stands in each relation to an event of a case. */
export const STANDING: Readonly<Record<Relation, (matter: Matter) => readonly Selector[]>> = {
  reporter: ({ parties }) => [people(parties.reporterId)],
  unit: ({ parties }) => [
    holders(UNIT_ROLES, [parties.reporterAgency, ...parties.affectedAgencies]),
  ],
  addedUnit: ({ data }) => [holders(UNIT_ROLES, codesOf(data.agency))],
  handler: ({ parties }) => [people(parties.handlerId)],
  formerHandler: (matter) => [
    people(idOf(matter.data.before), ...codesOf(changeOf(matter, 'handlerId')?.from)),
  ],
  assignee: (matter) => [
    people(
      idOf(matter.data.assignee),
      ...changesOf(matter)
        .filter(({ field }) => field.startsWith('tasks.') && field.endsWith('.assignee'))
        .map(({ to }) => idOf(to)),
    ),
  ],
  asker: (matter) => [
    people(
      idOf(matter.data.asker),
      idOf(matter.data.askedBy),
      before(matter, 'infoRequest', 'askedBy'),
    ),
  ],
  desk: ({ parties }) => [holders(DESK_ROLES, [parties.desk])],
  dutyLead: ({ dutyLeads }) => [people(...dutyLeads)],
  leaders: ({ parties }) => [holders(LEADER_ROLES, [parties.leadAgency])],
  // As second-person.ts of the cases has it.
  approver: ({ parties, data, aboveDesk }) =>
    [holders(DESK_ROLES, [parties.desk]), holders(LEADER_ROLES, [parties.desk, ...aboveDesk])].map(
      (one) => ({
        ...one,
        except: [idOf(data.asker), parties.handlerId].filter((id) => id !== null),
      }),
    ),
  support: ({ parties }) => [holders(DESK_ROLES, parties.supportAgencies)],
  target: ({ data }) => [holders(DESK_ROLES, codesOf(data.to))],
  offerer: (matter) => [people(before(matter, 'transfer', 'offeredBy'))],
  circle: ({ parties }) => [people(...parties.restrictedPeople)],
  told: ({ parties }) => [holders(AGENCY_ROLES, parties.notifyAgencies)],
  escalatedTo: escalated,
  // Whoever looks after the service: of what is about no case, and so by no case's parties.
  admins: () => [],
};

/** Who hears instead where nobody stands in a relation, so that what must be heard is heard by somebody. */
export const INSTEAD: Readonly<Partial<Record<Relation, Relation>>> = {
  reporter: 'unit',
  dutyLead: 'desk',
  escalatedTo: 'leaders',
  leaders: 'desk',
};

export const isSelected = ({ id, agency, roles }: Known, selector: Selector): boolean =>
  !selector.except.includes(id) &&
  (selector.ids.includes(id) ||
    (selector.agencies.includes(agency) && selector.roles.some((role) => roles.includes(role))));
