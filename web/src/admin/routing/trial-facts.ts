import { type Agency } from '../../api/agencies';
import { type Schemas } from '../../api/desk';
import { type Point } from '../../ui/Points';
import { type Outcome } from '../tables/table-api';
import { type Facts, type TrialForm } from './facts';

/** What the desk knows of a case on trial: the answers, what it made of them, and the registers. */
export function factsOf(
  { unit, operator, provider, category, phase, impact }: TrialForm,
  { severity, legalSerious }: Outcome,
  agencies: ReadonlyMap<string, Agency>,
  ownAgency: string,
): Facts {
  const reporter = unit ?? ownAgency;
  return {
    ...{ severity, phase, legalSerious, categoryTaxonomy: category },
    crimeSigns: impact.crimeSigns,
    dataImpact: impact.dataImpact,
    congressRole: impact.congressRole,
    systemOperatorKind: agencies.get(operator ?? reporter)?.kind ?? null,
    reporterHasDistrict: (agencies.get(reporter)?.district ?? null) !== null,
    systemProviderKnown: provider !== null,
  };
}

type Question = Schemas['ScoringTableDto']['questions'][number];

/** What each answer counts in this phase, by the scoring table in force. */
export const pointsOf = (
  questions: readonly Question[],
  { impact, phase }: Pick<TrialForm, 'impact' | 'phase'>,
): readonly Point[] =>
  questions.map(({ key, max, options }) => {
    const answer = impact[key as 'spread'];
    const counts = options.find(({ value }) => value === answer)?.points ?? 0;
    const points = typeof counts === 'number' ? counts : (counts[phase] ?? 0);
    return { factor: key, answer, points, max };
  });
