import { DATA_IMPACTS, type Factor, type Phase, PHASES } from '../severity.js';
import { type FactSpace, type Value } from './fact-space.js';
import { type Finding, repeated } from './finding.js';
import { type OptionEdit, type QuestionEdit } from './scoring-edit.js';
import { TOP_SCORE } from './scoring-levels.js';

/** The questions that carry points. A set written in full, so that a new one cannot be forgotten. */
const FACTORS = Object.keys({
  systemLevel: true,
  serviceOutage: true,
  dataImpact: true,
  spread: true,
  ongoing: true,
  recoverability: true,
  congressRole: true,
} satisfies Record<Factor, true>);

/** Of these neither is the worse answer. */
const INCOMPARABLE: readonly string[] = DATA_IMPACTS.slice(3, 5);

/** Every question and every answer once, with points that fit and do not fall from a milder answer to a worse one. */
export function questionFindings(
  questions: readonly QuestionEdit[],
  situation: FactSpace,
): Finding[] {
  const missing = FACTORS.filter((factor) => !questions.some(({ key }) => key === factor));
  const most = questions.reduce((sum, { max }) => sum + max, 0);
  return [
    ...missing.map((factor) => ({ pointer: '/questions', rule: 'no-question', facts: { factor } })),
    ...repeated(
      questions,
      ({ key }) => key,
      (i) => `/questions/${i}/key`,
    ),
    ...(most > TOP_SCORE
      ? [{ pointer: '/questions', rule: 'more-than-top', facts: { most, top: TOP_SCORE } }]
      : []),
    ...questions.flatMap((question, i) => {
      const place = `/questions/${i}`;
      if (!FACTORS.includes(question.key)) {
        return [{ pointer: `${place}/key`, rule: 'choice', facts: { values: FACTORS } }];
      }
      return optionFindings(question, answersTo(question.key, situation), place);
    }),
  ];
}

function answersTo(factor: string, situation: FactSpace): readonly Value[] {
  const values = situation[factor] ?? [];
  return values === 'amount' ? [] : values;
}

function optionFindings(
  { options, max }: QuestionEdit,
  answers: readonly Value[],
  place: string,
): Finding[] {
  const at = (i: number) => `${place}/options/${i}`;
  const missing = answers.filter((answer) => !options.some(({ value }) => value === answer));
  const findings = [
    ...missing.map((answer) => ({
      ...{ pointer: `${place}/options`, rule: 'no-answer', facts: { answer } },
    })),
    ...repeated(
      options,
      ({ value }) => value,
      (i) => `${at(i)}/value`,
    ),
    ...options.flatMap(({ value }, i) =>
      answers.includes(value)
        ? []
        : [{ pointer: `${at(i)}/value`, rule: 'choice', facts: { values: answers } }],
    ),
    ...options.flatMap(({ points }, i) =>
      arePoints(points, max)
        ? []
        : [{ pointer: `${at(i)}/points`, rule: 'points', facts: { max } }],
    ),
  ];
  return findings.length > 0 ? findings : fallingFindings(options, answers, at);
}

const isScore = (points: unknown, max: number): boolean =>
  Number.isSafeInteger(points) && Number(points) >= 0 && Number(points) <= max;

/** A number, or one for each phase and nothing else. */
function arePoints(points: unknown, max: number): boolean {
  if (typeof points !== 'object' || points === null) return isScore(points, max);
  const named = Object.keys(points).sort().join();
  const scores = Object.values(points as Readonly<Record<string, unknown>>);
  return named === PHASES.toSorted().join() && scores.every((score) => isScore(score, max));
}

/** A worse answer must not weigh less: the milder report would be the more serious case. */
function fallingFindings(
  options: readonly OptionEdit[],
  answers: readonly Value[],
  at: (i: number) => string,
): Finding[] {
  return options.flatMap((worse, i) => {
    const heavier = options.find(
      (milder) =>
        isMilder(milder.value, worse.value, answers) &&
        PHASES.some((phase) => pointsIn(milder.points, phase) > pointsIn(worse.points, phase)),
    );
    if (!heavier) return [];
    return [
      { pointer: `${at(i)}/points`, rule: 'falling-points', facts: { milder: heavier.value } },
    ];
  });
}

const isMilder = (a: string, b: string, answers: readonly Value[]): boolean =>
  answers.indexOf(a) < answers.indexOf(b) && ![a, b].every((one) => INCOMPARABLE.includes(one));

const pointsIn = (points: unknown, phase: Phase): number =>
  typeof points === 'number' ? points : (points as Readonly<Record<Phase, number>>)[phase];
