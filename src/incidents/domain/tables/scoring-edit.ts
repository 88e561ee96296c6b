import {
  type Factor,
  type Phase,
  type Question,
  type ScoringTable,
  type Severity,
} from '../severity.js';

interface Label {
  readonly vi: string;
  readonly en: string;
}

export interface OptionEdit {
  readonly value: string;
  readonly label: Label;
  /** Points, or points a phase; whatever else was sent is found out. */
  readonly points: unknown;
}

export interface QuestionEdit {
  readonly key: string;
  readonly label: Label;
  readonly max: number;
  readonly options: readonly OptionEdit[];
}

export interface LevelEdit {
  readonly severity: Severity;
  readonly min: number;
  readonly max: number;
}

export interface ScoringRuleEdit {
  readonly id: string;
  readonly kind: 'floor' | 'ceiling';
  readonly level: Severity;
  readonly when: object;
  readonly label: Label;
}

/** A scoring table as people write it. */
export interface ScoringEdit {
  readonly questions: readonly QuestionEdit[];
  readonly levels: readonly LevelEdit[];
  readonly rules: readonly ScoringRuleEdit[];
  readonly legalSerious: { readonly when: object; readonly basis: string };
}

/** Of what the table stores besides (help, colours, examples) everything stays as it was. */
export interface StoredScoring extends ScoringTable {
  readonly questions: readonly (Question & { readonly vi: string; readonly en: string })[];
  readonly levels: readonly (ScoringTable['levels'][number] & { readonly max: number })[];
  readonly legalSerious: ScoringTable['legalSerious'] & { readonly basis: string };
}

export function scoringTableOf(
  { questions, levels, rules, legalSerious }: ScoringEdit,
  version: number,
  before: ScoringTable,
): StoredScoring {
  const was = before as StoredScoring;
  return {
    ...was,
    version,
    questions: questions.map(({ key, label, max, options }) => ({
      ...was.questions.find((question) => question.key === key),
      ...{ ...label, key: key as Factor, max },
      options: options.map(({ value, points, label: said }) => ({
        ...{ value, ...said, points: points as number | Record<Phase, number> },
      })),
    })),
    levels: levels.map((level) => ({
      ...was.levels.find(({ severity }) => severity === level.severity),
      ...{ severity: level.severity, min: level.min, max: level.max },
    })),
    rules: rules.map(({ label, when, ...rule }) => ({
      ...{ ...rule, ...label, when: when },
    })),
    legalSerious: { ...was.legalSerious, when: legalSerious.when, basis: legalSerious.basis },
  };
}

/** A stored table as people write it. */
export function scoringEditOf(stored: ScoringTable): ScoringEdit {
  const { questions, levels, rules, legalSerious } = stored as StoredScoring;
  return {
    questions: questions.map(({ key, vi, en, max, options }) => ({
      ...{ key, label: { vi, en }, max },
      options: options.map((option) => ({
        value: option.value,
        label: labelOf(option as unknown as Label),
        points: option.points,
      })),
    })),
    levels: levels.map(({ severity, min, max }) => ({ severity, min, max })),
    rules: rules.map(({ id, kind, level, when, ...label }) => ({
      ...{ id, kind, level, when, label: labelOf(label) },
    })),
    legalSerious: { when: legalSerious.when, basis: legalSerious.basis },
  };
}

const labelOf = ({ vi, en }: Label): Label => ({ vi, en });
