import { Invalid, invalidAt } from '../../../common/problems.js';
import { TAXONOMY } from '../../data/taxonomy.js';
import { SEVERITIES, type Severity } from '../../domain/severity.js';
import { type PlaybookStep, repeatedKeys } from '../../domain/tasks/playbook.js';
import { type TaskPhase } from '../../domain/tasks/task.js';
import { categoryVerdict } from '../../domain/taxonomy.js';
import { type Playbook } from '../../playbook.entity.js';

interface WordingGiven {
  readonly vi: string;
  readonly en?: string | null;
}

/** A step as an administrator writes it: what is left out has its default. */
export interface StepGiven {
  readonly key: string;
  readonly phase: TaskPhase;
  readonly title: WordingGiven;
  readonly guidance?: WordingGiven | null;
  readonly mandatory?: boolean;
  readonly from?: Severity;
  readonly due?: string | null;
  readonly dueBySeverity?: Partial<Record<Severity, string>>;
}

/** What an administrator says of a playbook. */
export interface PlaybookFacts {
  readonly name: WordingGiven;
  readonly taxonomy: string;
  readonly type?: string | null;
  readonly severities?: readonly Severity[];
  readonly steps: readonly StepGiven[];
  readonly verification?: Playbook['verification'];
  readonly source?: string | null;
  readonly note?: string | null;
  readonly active?: boolean;
}

const UNSAID = {
  ...{ type: null, severities: [] as readonly Severity[], verification: 'entered' as const },
  ...{ source: null, note: null, active: true },
};

/** A row from what was said; what was not said has the register's default. */
export function playbookOf(
  { code, version }: { code: string; version: number },
  facts: PlaybookFacts,
): Omit<Playbook, 'search'> {
  const { name, severities, ...said } = { ...UNSAID, ...facts };
  refuseUnknownCategory(said);
  refuseRepeatedKeys(said.steps);
  return {
    ...{ code, version, nameVi: name.vi, nameEn: name.en ?? null },
    ...{ taxonomy: said.taxonomy, type: said.type, verification: said.verification },
    ...{ source: said.source, note: said.note, active: said.active },
    severities: SEVERITIES.filter((severity) => severities.includes(severity)),
    steps: said.steps.map(stepOf),
  };
}

const stepOf = ({ guidance, due, dueBySeverity, ...step }: StepGiven): PlaybookStep => ({
  ...{ key: step.key, phase: step.phase, title: wordingOf(step.title) },
  guidance: guidance ? wordingOf(guidance) : null,
  mandatory: step.mandatory ?? false,
  from: step.from ?? 'low',
  due: due ?? null,
  dueBySeverity: { ...dueBySeverity },
});

const wordingOf = ({ vi, en }: WordingGiven) => ({ vi, en: en ?? null });

function refuseUnknownCategory(category: Pick<PlaybookFacts, 'taxonomy' | 'type'>): void {
  const verdict = categoryVerdict(TAXONOMY, category);
  if (verdict === 'unknown-class') throw invalidAt('/taxonomy', verdict);
  // No case of a type that is out of scope is ever accepted.
  if (verdict !== 'fine') throw invalidAt('/type', 'unknown-type');
}

function refuseRepeatedKeys(steps: readonly StepGiven[]): void {
  const places = repeatedKeys(steps).map((i) => ({
    ...{ pointer: `/steps/${i}/key`, rule: 'repeated-step' },
  }));
  if (places.length > 0) throw new Invalid(places);
}
