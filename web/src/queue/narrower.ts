import { type DeadlineKind, DEADLINE_KINDS } from '../ui/deadline-kinds';
import { SEVERITIES, type Severity } from '../ui/severities';

/** What a number of the dashboard narrows to, beside the filters that one sets by hand. */
export interface Narrower {
  /** Whatever has become of it, not only what is open. */
  readonly any?: true;
  readonly period?: string;
  readonly district?: string;
  readonly reportedFrom?: string;
  readonly reportedTo?: string;
  readonly endedFrom?: string;
  readonly endedTo?: string;
  /** With a deadline of this kind that ran out between the two instants. */
  readonly missed?: DeadlineKind;
  /** What the case was rated when that deadline was set: it may be rated otherwise by now. */
  readonly missedSeverity?: Severity;
  readonly missedFrom?: string;
  readonly missedTo?: string;
}

const INSTANTS = [
  ...['reportedFrom', 'reportedTo', 'endedFrom', 'endedTo', 'missedFrom', 'missedTo'],
] as const satisfies readonly (keyof Narrower)[];
const CODES = ['period', 'district'] as const;

// A router reads `?district=633` as a number.
const textOf = (given: unknown): string | undefined =>
  typeof given === 'number' ? String(given) : typeof given === 'string' ? given : undefined;

const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT/.test(text) && !isNaN(Date.parse(text));

export function readNarrower(given: Readonly<Record<string, unknown>>): Narrower {
  const codes = CODES.flatMap((name) => pairs(name, textOf(given[name])));
  const instants = INSTANTS.flatMap((name) => {
    const text = textOf(given[name]);
    return pairs(name, text !== undefined && isInstant(text) ? text : undefined);
  });
  const missed = DEADLINE_KINDS.find((kind) => kind === given.missed);
  const missedSeverity = SEVERITIES.find((one) => one === given.missedSeverity);
  return {
    ...Object.fromEntries([...codes, ...instants, ...pairs('missed', missed)]),
    ...(missedSeverity && { missedSeverity }),
    ...(given.any === true && { any: true }),
  };
}

const pairs = (name: keyof Narrower, value: string | undefined): [string, string][] =>
  value === undefined || value === '' ? [] : [[name, value]];

/** As the list of incidents takes it. */
export function askedNarrower(narrower: Narrower) {
  const { any, period, district, missed, missedSeverity, ...instants } = narrower;
  return {
    ...(any && { status: undefined }),
    ...(period !== undefined && { period: [period] }),
    ...(district !== undefined && { district: [district] }),
    ...(missed && { missed: [missed] }),
    ...(missedSeverity && { missedSeverity: [missedSeverity] }),
    ...Object.fromEntries(INSTANTS.flatMap((name) => pairs(name, instants[name]))),
  };
}

export const widened = {
  any: undefined,
  ...{ period: undefined, district: undefined, reportedFrom: undefined, reportedTo: undefined },
  ...{ endedFrom: undefined, endedTo: undefined },
  ...{ missed: undefined, missedSeverity: undefined },
  ...{ missedFrom: undefined, missedTo: undefined },
} satisfies { [Name in keyof Narrower]: undefined };

/** What belongs together, as one may take it away: a period, a district, a span of time. */
export const NARROWERS = ['any', 'period', 'district', 'reported', 'ended', 'missed'] as const;
export type NarrowerName = (typeof NARROWERS)[number];

export const membersOf: Readonly<Record<NarrowerName, readonly (keyof Narrower)[]>> = {
  any: ['any'],
  period: ['period'],
  district: ['district'],
  reported: ['reportedFrom', 'reportedTo'],
  ended: ['endedFrom', 'endedTo'],
  missed: ['missed', 'missedSeverity', 'missedFrom', 'missedTo'],
};

export const narrowersIn = (search: Narrower): NarrowerName[] =>
  NARROWERS.filter((name) => membersOf[name].some((member) => search[member] !== undefined));
