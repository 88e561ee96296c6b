import { type Schemas } from '../../api/desk';

type Impact = Schemas['ImpactDto'];

const ANSWERS = [
  ...(['systemLevel', 'serviceOutage', 'dataImpact', 'spread', 'ongoing'] as const),
  ...(['recoverability', 'congressRole', 'ownerCanHandle'] as const),
];
export const IMPACT_NAMES = [...ANSWERS, 'recordsAffected', 'crimeSigns'] as const;
export type ImpactName = (typeof IMPACT_NAMES)[number];

/** The answers as a form holds them: each a word. */
export type ImpactFacts = Readonly<Record<ImpactName, string>>;

export const isImpactName = (name: string): name is ImpactName =>
  (IMPACT_NAMES as readonly string[]).includes(name);

const UNANSWERED: Impact = {
  ...{ systemLevel: 'unknown', serviceOutage: 'none', dataImpact: 'none', spread: 'single' },
  ...{ ongoing: 'unknown', recoverability: 'regular', congressRole: 'none' },
  ...{ ownerCanHandle: 'unknown', recordsAffected: 0, crimeSigns: false },
};

export function impactFacts(given: Impact | undefined): ImpactFacts {
  const { recordsAffected, crimeSigns, ...answers } = given ?? UNANSWERED;
  return {
    ...answers,
    recordsAffected: String(recordsAffected),
    crimeSigns: crimeSigns ? 'yes' : 'no',
  };
}

export function impactOf(facts: ImpactFacts): Impact {
  const answers = Object.fromEntries(ANSWERS.map((name) => [name, facts[name]]));
  return {
    ...(answers as unknown as Omit<Impact, 'recordsAffected' | 'crimeSigns'>),
    recordsAffected: Number(facts.recordsAffected) || 0,
    crimeSigns: facts.crimeSigns === 'yes',
  };
}
