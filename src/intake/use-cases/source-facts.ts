import { invalidAt } from '../../common/problems.js';
import { type ReportTarget } from '../data/sources/intake-source.entity.js';
import { type Mapping, type MappingRule } from '../domain/mapping.js';
import { type Program } from '../domain/programs/programs.js';

/** A target as an administrator writes it: what is left out has its default. */
export type TargetGiven = Pick<ReportTarget, 'category' | 'impact'> &
  Partial<Pick<ReportTarget, 'system' | 'titlePrefix' | 'tlp'>>;

/** What an administrator says of a source, and may say otherwise later. */
export interface SourceFacts {
  readonly name: string;
  readonly rules: readonly MappingRule<TargetGiven>[];
  readonly otherwise: TargetGiven | null;
  readonly windowMinutes?: number;
  readonly hourlyLimit?: number;
}

/** A source that has no key yet, of the agency that its key will have. */
export interface SourceDraft extends SourceFacts {
  readonly agency: string;
  readonly program: Program;
}

/** What it stays. */
export interface SourceOrigin {
  readonly key: string;
  readonly program: Program;
}

// Long enough for what follows from one fault, short enough for the next one to be told by itself.
export const USUAL_WINDOW_MINUTES = 10;
// As many as a desk on duty can take in along with all else.
export const USUAL_HOURLY_LIMIT = 20;

/** 422 where it is not said what becomes of an alert: to be ignored is a decision too. */
export const mappingOf = ({
  rules,
  otherwise,
}: Pick<SourceFacts, 'rules' | 'otherwise'>): Mapping<ReportTarget> => ({
  rules: rules.map(({ when, report }, i) => ({
    when: when.map(({ label, test, values }) => ({ label, test, values: [...values] })),
    report: decided(report, `/rules/${i}/report`),
  })),
  otherwise: decided(otherwise, '/otherwise'),
});

function decided(target: TargetGiven | null | undefined, pointer: string): ReportTarget | null {
  if (target === undefined) throw invalidAt(pointer, 'required');
  return target && targetOf(target);
}

const targetOf = ({ category, impact, ...said }: TargetGiven): ReportTarget => ({
  category: { ...category },
  impact: { ...impact },
  system: said.system ?? null,
  titlePrefix: said.titlePrefix ?? null,
  tlp: said.tlp ?? 'AMBER',
});
