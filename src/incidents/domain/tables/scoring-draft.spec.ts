import { readFileSync } from 'node:fs';
import { assess, type Circumstances, type Impact, type ScoringTable } from '../severity.js';
import { scoringSpace, situationSpace } from './fact-space.js';
import { scoringFindings } from './scoring-draft.js';
import {
  type LevelEdit,
  type QuestionEdit,
  type ScoringEdit,
  scoringEditOf,
  type ScoringRuleEdit,
  scoringTableOf,
} from './scoring-edit.js';

type Vector = Circumstances & { impact: Impact; expected: { score: number; severity: string } };
const shipped = JSON.parse(
  readFileSync(new URL('../../../../reference/severity-scoring.json', import.meta.url), 'utf8'),
) as ScoringTable & { testVectors: Vector[] };
const lists = {
  classes: ['information-gathering', 'intrusion-attempts', 'vulnerable', 'malicious-code'],
};
const edit = scoringEditOf(shipped);
const findings = (table: ScoringEdit) =>
  scoringFindings(table, { space: scoringSpace(lists), situation: situationSpace(lists) });

const withQuestion = (i: number, changes: Partial<QuestionEdit>): ScoringEdit => ({
  ...edit,
  questions: edit.questions.map((one, n) => (n === i ? { ...one, ...changes } : one)),
});
const withPoints = (question: number, option: number, points: unknown): ScoringEdit => {
  const options = edit.questions[question]?.options ?? [];
  return withQuestion(question, {
    options: options.map((one, n) => (n === option ? { ...one, points } : one)),
  });
};
const withLevel = (i: number, changes: Partial<LevelEdit>): ScoringEdit => ({
  ...edit,
  levels: edit.levels.map((one, n) => (n === i ? { ...one, ...changes } : one)),
});
const withRule = (changes: Partial<ScoringRuleEdit>): ScoringEdit => ({
  ...edit,
  rules: [
    ...edit.rules,
    {
      ...{ id: 'F99', kind: 'floor', level: 'high', when: { spread: ['multi_unit'] } },
      ...{ label: { vi: 'Thử', en: 'A try' }, ...changes },
    },
  ],
});
const added = `/rules/${edit.rules.length}`;

describe('a draft of the scoring table', () => {
  it('has nothing wrong with it where it is the shipped table, and comes back as it went in', () => {
    expect(findings(edit)).toEqual([]);
    expect(scoringTableOf(edit, 1, shipped)).toEqual(shipped);
  });

  it('scores the shipped examples as they say once it has come back', () => {
    const table = scoringTableOf(edit, 2, shipped);
    for (const { impact, expected, ...circumstances } of shipped.testVectors) {
      const { score, severity } = assess(table, impact, circumstances);
      expect({ score, severity }).toEqual({ score: expected.score, severity: expected.severity });
    }
  });

  it.each<[string, ScoringEdit, string, string]>([
    [
      'a question that is missing',
      { ...edit, questions: edit.questions.slice(1) },
      '/questions',
      'no-question',
    ],
    ['a question that is none', withQuestion(0, { key: 'mood' }), '/questions/0/key', 'choice'],
    ['a question twice', withQuestion(0, { key: 'spread' }), '/questions/3/key', 'repeated'],
    [
      'an answer that is missing',
      withQuestion(0, { options: edit.questions[0]?.options.slice(1) ?? [] }),
      '/questions/0/options',
      'no-answer',
    ],
    ['more than a hundred points', withQuestion(0, { max: 21 }), '/questions', 'more-than-top'],
    ['points beyond the most', withPoints(0, 5, 21), '/questions/0/options/5/points', 'points'],
    ['points below nothing', withPoints(0, 0, -1), '/questions/0/options/0/points', 'points'],
    ['points in words', withPoints(0, 0, 'many'), '/questions/0/options/0/points', 'points'],
    [
      'points for some phases',
      withPoints(6, 1, { during: 3 }),
      '/questions/6/options/1/points',
      'points',
    ],
    [
      'a worse answer that weighs less',
      withPoints(1, 4, 15),
      '/questions/1/options/4/points',
      'falling-points',
    ],
    ['scores between two levels', withLevel(1, { min: 21 }), '/levels/1/min', 'level-gap'],
    ['scores in two levels', withLevel(1, { min: 19 }), '/levels/1/min', 'level-overlap'],
    ['a level without a score', withLevel(1, { max: 19 }), '/levels/1/max', 'level-empty'],
    ['scores above all levels', withLevel(3, { max: 99 }), '/levels/3/max', 'level-gap'],
    ['scores below all levels', withLevel(0, { min: 1 }), '/levels/0/min', 'level-gap'],
    [
      'a level that is missing',
      { ...edit, levels: edit.levels.slice(0, 3) },
      '/levels',
      'no-level',
    ],
    [
      'levels upside down',
      { ...edit, levels: edit.levels.toReversed() },
      '/levels/1/severity',
      'levels-in-order',
    ],
    ['an id that is taken', withRule({ id: 'F1' }), `${added}/id`, 'repeated'],
    [
      'a condition of nothing',
      withRule({ when: { mood: [] } }),
      `${added}/when/mood`,
      'unknown-fact',
    ],
    ['a floor that raises nothing', withRule({ level: 'low' }), added, 'moves-nothing'],
    [
      'a ceiling that caps nothing',
      withRule({ kind: 'ceiling', level: 'critical' }),
      added,
      'moves-nothing',
    ],
    [
      'a floor below another',
      withRule({ when: { dataImpact: ['state_secret'], spread: ['wide'] } }),
      added,
      'moves-nothing',
    ],
    [
      'a legal test that asks for itself',
      { ...edit, legalSerious: { ...edit.legalSerious, when: { legalSerious: true } } },
      '/legalSerious/when/legalSerious',
      'unknown-fact',
    ],
  ])('is refused for %s', (_, table, pointer, rule) => {
    expect(findings(table)).toContainEqual(expect.objectContaining({ pointer, rule }));
  });

  it('may weigh personal data against altered data as it likes', () => {
    expect(findings(withPoints(2, 3, 15))).toEqual([]);
  });
});
