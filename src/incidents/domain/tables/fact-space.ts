import { type RoutingFacts } from '../routing.js';
import {
  type Circumstances,
  CONGRESS_ROLES,
  DATA_IMPACTS,
  type Impact,
  ONGOING,
  OWNER_CAN_HANDLE,
  PHASES,
  RECOVERABILITIES,
  SERVICE_OUTAGES,
  SEVERITIES,
  SPREADS,
  SYSTEM_LEVELS,
} from '../severity.js';

export type Value = string | number | boolean | null;

/** Everything a fact can be; an amount is any whole number from 0 up. */
export type Values = 'amount' | readonly Value[];

/** The facts that the conditions of a table may ask for. */
export type FactSpace = Readonly<Record<string, Values>>;

/** Lists that are kept elsewhere. */
export interface KnownLists {
  /** Kinds of agency. */
  readonly kinds: readonly string[];
  /** Classes of RSIT. */
  readonly classes: readonly string[];
}

const FLAG = [true, false] as const;

export const routingSpace = ({ kinds, classes }: KnownLists) =>
  ({
    severity: SEVERITIES,
    phase: PHASES,
    congressRole: CONGRESS_ROLES,
    legalSerious: FLAG,
    crimeSigns: FLAG,
    dataImpact: DATA_IMPACTS,
    systemOperatorKind: [...kinds, null],
    reporterHasDistrict: FLAG,
    systemProviderKnown: FLAG,
    categoryTaxonomy: [...classes, null],
  }) satisfies Record<keyof RoutingFacts, Values>;

/** What the legal test may ask for. */
export const situationSpace = ({ classes }: Pick<KnownLists, 'classes'>) =>
  ({
    systemLevel: SYSTEM_LEVELS,
    serviceOutage: SERVICE_OUTAGES,
    dataImpact: DATA_IMPACTS,
    spread: SPREADS,
    ongoing: ONGOING,
    recoverability: RECOVERABILITIES,
    congressRole: CONGRESS_ROLES,
    ownerCanHandle: OWNER_CAN_HANDLE,
    recordsAffected: 'amount',
    crimeSigns: FLAG,
    phase: PHASES,
    categoryTaxonomy: [...classes, null],
  }) satisfies Record<keyof (Impact & Circumstances), Values>;

/** What floors and ceilings may ask for: the same, and how the legal test came out. */
export const scoringSpace = (lists: Pick<KnownLists, 'classes'>) => ({
  ...situationSpace(lists),
  legalSerious: FLAG,
});
