import { type FactSpace } from './fact-space.js';
import { type Finding } from './finding.js';
import { type ScoringEdit } from './scoring-edit.js';
import { levelFindings } from './scoring-levels.js';
import { questionFindings } from './scoring-points.js';
import { scoringRuleFindings } from './scoring-rules.js';

export interface ScoringKnowledge {
  /** What floors and ceilings may ask for. */
  readonly space: FactSpace;
  /** The same without the legal test, which cannot ask for itself. */
  readonly situation: FactSpace;
}

/** Everything that is wrong with a scoring table. */
export const scoringFindings = (
  edit: ScoringEdit,
  { space, situation }: ScoringKnowledge,
): Finding[] => [
  ...questionFindings(edit.questions, situation),
  ...levelFindings(edit.levels),
  ...scoringRuleFindings(edit, { space, situation }),
];
