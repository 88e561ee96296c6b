import { type Condition, matches } from './condition.js';

export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** By rank. The values of periods/domain/phase.ts, said again because a domain imports only itself. */
export const PHASES = ['normal', 'after', 'before', 'during'] as const;
export type Phase = (typeof PHASES)[number];

// Answers stand from the mildest to the worst. Only dataImpact has two side by side: personal and
// integrity cannot be compared, because rule F9 speaks of personal data alone.
export const SYSTEM_LEVELS = ['1', '2', 'unknown', '3', '4', '5'] as const;
export const SERVICE_OUTAGES = ['none', 'degraded', 'partial', 'full', 'loss_of_control'] as const;
export const DATA_IMPACTS = [
  'none',
  'suspected',
  'internal',
  'personal',
  'integrity',
  'state_secret',
] as const;
export const SPREADS = ['single', 'several', 'unit', 'multi_unit', 'wide'] as const;
export const ONGOING = ['ended', 'unknown', 'ongoing'] as const;
export const RECOVERABILITIES = ['regular', 'supplemented', 'extended', 'not_recoverable'] as const;
export const CONGRESS_ROLES = ['none', 'supporting', 'critical'] as const;
export const OWNER_CAN_HANDLE = ['yes', 'unknown', 'no'] as const;

/** What the reporter answers. */
export interface Impact {
  readonly systemLevel: (typeof SYSTEM_LEVELS)[number];
  readonly serviceOutage: (typeof SERVICE_OUTAGES)[number];
  readonly dataImpact: (typeof DATA_IMPACTS)[number];
  readonly spread: (typeof SPREADS)[number];
  readonly ongoing: (typeof ONGOING)[number];
  readonly recoverability: (typeof RECOVERABILITIES)[number];
  readonly congressRole: (typeof CONGRESS_ROLES)[number];
  readonly ownerCanHandle: (typeof OWNER_CAN_HANDLE)[number];
  /** People whose data is affected, as estimated. */
  readonly recordsAffected: number;
  readonly crimeSigns: boolean;
}

/** The answers that carry points; the other three only feed rules and routing. */
export type Factor = Exclude<keyof Impact, 'ownerCanHandle' | 'recordsAffected' | 'crimeSigns'>;

export interface Circumstances {
  readonly phase: Phase;
  /** RSIT class; null while unknown, as in a preview. */
  readonly categoryTaxonomy: string | null;
}

type Situation = Impact & Circumstances;

export interface Question {
  readonly key: Factor;
  readonly max: number;
  /** Points of one answer: a number, or one a phase where the congress decides what it weighs. */
  readonly options: readonly {
    readonly value: string;
    readonly points: number | Readonly<Record<Phase, number>>;
  }[];
}

export interface ScoringRule {
  readonly id: string;
  readonly kind: 'floor' | 'ceiling';
  readonly level: Severity;
  readonly vi: string;
  readonly en: string;
  readonly when: Condition<Situation & { legalSerious: boolean }>;
}

/** The shape of reference/severity-scoring.json, as far as the rule needs it. */
export interface ScoringTable {
  readonly version: number;
  readonly questions: readonly Question[];
  /** Ascending; each level reaches from its `min` up to the next. */
  readonly levels: readonly { readonly severity: Severity; readonly min: number }[];
  readonly rules: readonly ScoringRule[];
  /** The serious incident of QĐ 05/2017/QĐ-TTg Điều 9: a flag beside the severity, never a level. */
  readonly legalSerious: { readonly when: Condition<Situation> };
}

export interface Assessment {
  readonly score: number;
  readonly severity: Severity;
  readonly points: readonly {
    readonly factor: Factor;
    readonly answer: string;
    readonly points: number;
    readonly max: number;
  }[];
  /** The rules that moved the severity, in the order they did; those that hold but change nothing are left out. */
  readonly rules: readonly {
    readonly id: string;
    readonly kind: 'floor' | 'ceiling';
    readonly level: Severity;
    readonly why: { readonly vi: string; readonly en: string };
  }[];
  readonly legalSerious: boolean;
  readonly tableVersion: number;
}

/**
 * Sum, level, ceilings, floors, in this order: so a floor always beats a ceiling.
 *
 * @throws RangeError when the table has no points for an answer, or no level for the sum.
 */
export function assess(
  table: ScoringTable,
  impact: Impact,
  circumstances: Circumstances,
): Assessment {
  const points = table.questions.map((question) =>
    pointsOf(question, impact[question.key], circumstances.phase),
  );
  const score = points.reduce((sum, entry) => sum + entry.points, 0);
  const situation = { ...impact, ...circumstances };
  const legalSerious = matches(table.legalSerious.when, situation);
  const holding = table.rules.filter(({ when }) => matches(when, { ...situation, legalSerious }));

  const base = levelOf(table, score);
  const capping = furthest(holding, 'ceiling', base);
  const capped = capping[0]?.level ?? base;
  const raising = furthest(holding, 'floor', capped);
  return {
    score,
    severity: raising[0]?.level ?? capped,
    points,
    rules: [...capping, ...raising].map(({ id, kind, level, vi, en }) => ({
      ...{ id, kind, level },
      why: { vi, en },
    })),
    legalSerious,
    tableVersion: table.version,
  };
}

function pointsOf({ key, max, options }: Question, answer: string, phase: Phase) {
  const points = options.find(({ value }) => value === answer)?.points;
  if (points === undefined) throw new RangeError(`No points for ${key} = ${answer}.`);
  return { factor: key, answer, points: typeof points === 'number' ? points : points[phase], max };
}

function levelOf({ levels }: ScoringTable, score: number): Severity {
  const level = levels.findLast(({ min }) => score >= min);
  if (!level) throw new RangeError(`No level for a score of ${score}.`);
  return level.severity;
}

/** Of the rules of a kind that would move the severity, those that move it the most. */
function furthest(
  rules: readonly ScoringRule[],
  kind: ScoringRule['kind'],
  from: Severity,
): readonly ScoringRule[] {
  const sign = kind === 'floor' ? 1 : -1;
  const distance = ({ level }: ScoringRule) =>
    sign * (SEVERITIES.indexOf(level) - SEVERITIES.indexOf(from));
  const moving = rules.filter((rule) => rule.kind === kind && distance(rule) > 0);
  const most = Math.max(...moving.map(distance));
  return moving.filter((rule) => distance(rule) === most);
}
