import { type PreviewBody } from '../tables/table-api';

/** What a condition may ask for, in the order in which people think of it. */
export const FACTS = [
  'severity',
  'phase',
  'legalSerious',
  'crimeSigns',
  'dataImpact',
  'congressRole',
  'categoryTaxonomy',
  'systemOperatorKind',
  'reporterHasDistrict',
  'systemProviderKnown',
] as const;
export type Fact = (typeof FACTS)[number];

export const FLAGS: readonly string[] = [
  'legalSerious',
  'crimeSigns',
  'reporterHasDistrict',
  'systemProviderKnown',
];

export type Facts = Readonly<Record<Fact, string | boolean | null>>;
export type When = Readonly<Record<string, unknown>>;

/** What stands for agencies that depend on the report. */
export const SYMBOLS = ['$provider', '$district_police', '$district_culture_information'] as const;

/** The answers of the trial's form. */
export interface TrialForm {
  readonly unit: string | null;
  readonly operator: string | null;
  readonly provider: string | null;
  readonly category: string | null;
  readonly phase: NonNullable<PreviewBody['phase']>;
  readonly impact: PreviewBody['impact'];
}

export const USUAL: TrialForm = {
  ...{ unit: null, operator: null, provider: null, category: null, phase: 'normal' },
  impact: {
    systemLevel: '2',
    serviceOutage: 'partial',
    dataImpact: 'none',
    spread: 'several',
    ongoing: 'ongoing',
    recoverability: 'supplemented',
    congressRole: 'none',
    ownerCanHandle: 'unknown',
    recordsAffected: 0,
    crimeSigns: false,
  },
};

export const bodyOf = ({
  unit,
  operator,
  provider,
  category,
  ...rest
}: TrialForm): PreviewBody => ({
  ...rest,
  ...(unit !== null && { onBehalfOf: unit }),
  ...(category !== null && { category: { taxonomy: category } }),
  ...((operator ?? provider) !== null && {
    system: {
      name: 'Hệ thống thử',
      ...(operator !== null && { operatorAgency: operator }),
      ...(provider !== null && { provider }),
    },
  }),
});
