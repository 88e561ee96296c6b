import { type Answers, congressRoleOf, OTHER, type Setting } from './answers';
import { instantOf } from './body';
import { countOf } from './count';

/** In the order in which they stand on the page. */
export const FIELDS = [
  ...(['kind', 'description', 'time', 'ongoing'] as const),
  ...(['system', 'serviceOutage', 'dataImpact', 'records', 'spread'] as const),
  ...(['recoverability', 'congressRole', 'agency', 'name', 'phone', 'email', 'title'] as const),
] as const;
export type Field = (typeof FIELDS)[number];
/** What one can go to on the page, `f-<target>`. */
export type Target = Field | 'files';

/** Why a field cannot stay as it is; the words are `fault.<key>`. */
export type Fault =
  | Exclude<Field, 'time' | 'email' | 'title' | 'recoverability'>
  | ('when' | 'future' | 'recordsForm' | 'short');

const MIN_DESCRIPTION = 10;
const MIN_TITLE = 5;
const SKEW_MS = 5 * 60_000;

const isShort = (text: string, least: number) => text.trim().length < least;

/** What the API would refuse anyway, told before; the forms of telephone and mail are for the API to judge. */
export function faultsIn(
  answers: Answers,
  setting: Setting,
  now: number,
): ReadonlyMap<Field, Fault> {
  const found: Partial<Record<Field, Fault | false>> = {
    ...choiceFaults(answers, setting),
    description: isShort(answers.description, MIN_DESCRIPTION) && 'description',
    time: answers.when !== 'now' && timeFault(instantOf(answers, now), now),
    system: lacksSystem(answers, setting) && 'system',
    records: isNoCount(answers) && 'recordsForm',
    agency: setting.agency === '' && 'agency',
    name: isShort(answers.name, 1) && 'name',
    phone: isShort(answers.phone, 1) && 'phone',
    title: answers.title !== '' && isShort(answers.title, MIN_TITLE) && 'short',
  };
  return new Map(
    FIELDS.flatMap((field) => {
      const fault = found[field];
      return fault ? [[field, fault] as const] : [];
    }),
  );
}

// Whether it can be recovered is seldom known in the first minutes: who knows, says it.
const CHOICES = ['kind', 'ongoing', 'serviceOutage', 'dataImpact', 'spread'] as const;

function choiceFaults(answers: Answers, setting: Setting): Partial<Record<Field, Fault>> {
  const open = CHOICES.filter((field) => answers[field] === '');
  const lacksRole = setting.phase !== 'normal' && congressRoleOf(answers, setting) === '';
  const fields = lacksRole ? [...open, 'congressRole' as const] : open;
  return Object.fromEntries(fields.map((field) => [field, field]));
}

const isNoCount = ({ dataImpact, records }: Answers): boolean =>
  dataImpact === 'personal' && records.trim() !== '' && countOf(records) === null;

function timeFault(at: number | null, now: number): Fault | false {
  if (at === null) return 'when';
  return at > now + SKEW_MS && 'future';
}

const lacksSystem = ({ systemCode, systemName }: Answers, { systems }: Setting): boolean =>
  systems.length > 0 && systemCode !== OTHER
    ? !systems.some(({ code }) => code === systemCode)
    : systemName.trim() === '';

const POINTERS: readonly (readonly [string, Field])[] = [
  ['/title', 'title'],
  ['/description', 'description'],
  ['/category', 'kind'],
  ['/detectedAt', 'time'],
  ['/system', 'system'],
  ['/impact/systemLevel', 'system'],
  ['/impact/serviceOutage', 'serviceOutage'],
  ['/impact/dataImpact', 'dataImpact'],
  ['/impact/recordsAffected', 'records'],
  ['/impact/spread', 'spread'],
  ['/impact/ongoing', 'ongoing'],
  ['/impact/recoverability', 'recoverability'],
  ['/impact/congressRole', 'congressRole'],
  ['/contact/name', 'name'],
  ['/contact/phone', 'phone'],
  ['/contact/email', 'email'],
  ['/onBehalfOf', 'agency'],
  ['/agency', 'agency'],
];

/** Beside which field a fault belongs that the API found; null where the form has none for it. */
export const fieldAt = (pointer: string): Field | null =>
  POINTERS.find(([start]) => pointer === start || pointer.startsWith(`${start}/`))?.[1] ?? null;
