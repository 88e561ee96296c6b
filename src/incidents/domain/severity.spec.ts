import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  assess,
  type Assessment,
  type Circumstances,
  CONGRESS_ROLES,
  DATA_IMPACTS,
  type Impact,
  ONGOING,
  OWNER_CAN_HANDLE,
  type Phase,
  PHASES,
  RECOVERABILITIES,
  type ScoringRule,
  type ScoringTable,
  SERVICE_OUTAGES,
  SEVERITIES,
  type Severity,
  SPREADS,
  SYSTEM_LEVELS,
} from './severity.js';

interface Vector {
  name_vi: string;
  phase: Phase;
  categoryTaxonomy: string;
  impact: Impact;
  expected: {
    points: Record<string, number>;
    score: number;
    baseSeverity: Severity;
    severity: Severity;
    rules: string[];
    legalSerious: boolean;
  };
}
interface Shipped extends ScoringTable {
  maxScore: number;
  extraInputs: { key: string; options?: string[] }[];
  levels: readonly { severity: Severity; min: number; max: number }[];
  testVectors: Vector[];
}
const table = JSON.parse(
  readFileSync(new URL('../../../reference/severity-scoring.json', import.meta.url), 'utf8'),
) as Shipped;

const HARMLESS = ['information-gathering', 'intrusion-attempts', 'vulnerable'];
const ANSWERS = {
  systemLevel: SYSTEM_LEVELS,
  serviceOutage: SERVICE_OUTAGES,
  dataImpact: DATA_IMPACTS,
  spread: SPREADS,
  ongoing: ONGOING,
  recoverability: RECOVERABILITIES,
  congressRole: CONGRESS_ROLES,
  ownerCanHandle: OWNER_CAN_HANDLE,
};

const impacts: fc.Arbitrary<Impact> = fc.record({
  systemLevel: fc.constantFrom(...SYSTEM_LEVELS),
  serviceOutage: fc.constantFrom(...SERVICE_OUTAGES),
  dataImpact: fc.constantFrom(...DATA_IMPACTS),
  spread: fc.constantFrom(...SPREADS),
  ongoing: fc.constantFrom(...ONGOING),
  recoverability: fc.constantFrom(...RECOVERABILITIES),
  congressRole: fc.constantFrom(...CONGRESS_ROLES),
  ownerCanHandle: fc.constantFrom(...OWNER_CAN_HANDLE),
  recordsAffected: fc.constantFrom(0, 9_999, 10_000, 5_000_000),
  crimeSigns: fc.boolean(),
});
const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  phase: fc.constantFrom(...PHASES),
  categoryTaxonomy: fc.constantFrom(...HARMLESS, 'availability', 'malicious-code', null),
});
const manyRuns = { numRuns: 1_000 };

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
const mild: Impact = {
  ...{ systemLevel: '1', serviceOutage: 'none', dataImpact: 'none', spread: 'single' },
  ...{ ongoing: 'ended', recoverability: 'regular', congressRole: 'none', ownerCanHandle: 'yes' },
  ...{ recordsAffected: 0, crimeSigns: false },
};
const ordinary: Circumstances = { phase: 'normal', categoryTaxonomy: 'malicious-code' };
const idsOf = ({ rules }: Assessment): string[] => rules.map(({ id }) => id);

describe('the scoring table', () => {
  it.each(table.testVectors)('agrees with its example: $name_vi', (vector) => {
    const { phase, categoryTaxonomy, impact, expected } = vector;

    const assessment = assess(table, impact, { phase, categoryTaxonomy });

    const points = assessment.points.map((entry) => [entry.factor, entry.points]);
    expect({ ...assessment, points: Object.fromEntries(points), rules: idsOf(assessment) }).toEqual(
      expect.objectContaining({
        ...{ points: expected.points, score: expected.score, severity: expected.severity },
        ...{ rules: expected.rules, legalSerious: expected.legalSerious },
      }),
    );
    const unruled = assess({ ...table, rules: [] }, impact, { phase, categoryTaxonomy });
    expect(unruled.severity).toBe(expected.baseSeverity);
  });

  it('has points for every answer, none above the most of its question', () => {
    const { ownerCanHandle, ...scored } = ANSWERS;
    const listed = table.questions.map(({ key, options }) => [
      key,
      options.map(({ value }) => value),
    ]);
    expect(Object.fromEntries(listed)).toEqual(scored);
    const owner = table.extraInputs.find(({ key }) => key === 'ownerCanHandle');
    expect(new Set(owner?.options)).toEqual(new Set(ownerCanHandle));
    table.questions.forEach(({ max, options }) => {
      const all = options.flatMap(({ points }) =>
        typeof points === 'number' ? points : PHASES.map((phase) => points[phase]),
      );
      expect(Math.max(...all)).toBe(max);
      expect(Math.min(...all)).toBe(0);
    });
    expect(table.questions.reduce((sum, { max }) => sum + max, 0)).toBe(table.maxScore);
  });

  it('has levels that touch and reach from 0 to the most', () => {
    expect(table.levels.map(({ severity }) => severity)).toEqual(SEVERITIES);
    expect(table.levels.map(({ min }) => min)).toEqual([
      0,
      ...table.levels.slice(0, -1).map(({ max }) => max + 1),
    ]);
    expect(table.levels.at(-1)?.max).toBe(table.maxScore);
  });

  it('asks in its rules only for facts and answers that exist', () => {
    const facts: Record<string, readonly unknown[] | null> = {
      ...ANSWERS,
      ...{ phase: PHASES, categoryTaxonomy: HARMLESS, legalSerious: null, recordsAffected: null },
    };
    const check = ({ anyOf = [], ...members }: ScoringRule['when']): void => {
      Object.entries(members).forEach(([name, wanted]) => {
        expect(Object.keys(facts)).toContain(name);
        if (facts[name]) expect(facts[name]).toEqual(expect.arrayContaining(wanted as string[]));
      });
      anyOf.forEach(check);
    };
    [table.legalSerious, ...table.rules].forEach(({ when }) => {
      check(when);
    });
  });
});

describe('the severity', () => {
  it('has a score within 0 to 100 that is the sum of its points', () => {
    fc.assert(
      fc.property(impacts, circumstances, (impact, around) => {
        const { score, points } = assess(table, impact, around);
        expect(score).toBe(points.reduce((sum, entry) => sum + entry.points, 0));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        points.forEach((entry) => {
          expect(entry.points).toBeLessThanOrEqual(entry.max);
          expect(entry.answer).toBe(impact[entry.factor]);
        });
      }),
      manyRuns,
    );
  });

  /** Worse in one answer or in all; personal and integrity stand side by side, for F9 reads personal alone. */
  const worsened = fc.tuple(impacts, impacts).map(([a, b]): [Impact, Impact] => {
    const worse = { ...b };
    Object.entries(ANSWERS).forEach(([key, order]) => {
      const [mine, theirs] = [a, b].map((impact) => impact[key as keyof typeof ANSWERS]);
      const values: readonly string[] = order;
      if (values.indexOf(String(theirs)) < values.indexOf(String(mine)))
        Object.assign(worse, { [key]: mine });
    });
    if (a.dataImpact === 'personal' && worse.dataImpact === 'integrity')
      Object.assign(worse, { dataImpact: a.dataImpact });
    const recordsAffected = Math.max(a.recordsAffected, b.recordsAffected);
    return [a, { ...worse, recordsAffected, crimeSigns: a.crimeSigns || b.crimeSigns }];
  });

  // Stronger than asked: the ceiling reads two answers at their best, so even it never punishes a worse one.
  it('never falls with a worse answer', () => {
    fc.assert(
      fc.property(worsened, circumstances, ([better, worse], around) => {
        const [before, after] = [assess(table, better, around), assess(table, worse, around)];
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(rank(after.severity)).toBeGreaterThanOrEqual(rank(before.severity));
        expect(after.legalSerious || !before.legalSerious).toBe(true);
      }),
      manyRuns,
    );
  });

  it('never falls with a higher phase', () => {
    fc.assert(
      fc.property(impacts, circumstances, (impact, around) => {
        const ranks = PHASES.map((phase) =>
          rank(assess(table, impact, { ...around, phase }).severity),
        );
        expect(ranks).toEqual(ranks.toSorted());
      }),
    );
  });

  it('is never below a floor that holds, whatever the ceiling says', () => {
    const floorsOnly = { ...table, rules: table.rules.filter(({ kind }) => kind === 'floor') };
    const zero = { ...floorsOnly, levels: [{ severity: 'low' as const, min: 0 }] };
    fc.assert(
      fc.property(impacts, circumstances, (impact, around) => {
        const floor = assess(zero, impact, around).severity;
        expect(rank(assess(table, impact, around).severity)).toBeGreaterThanOrEqual(rank(floor));
      }),
      manyRuns,
    );
  });

  it('differs from the level of the score only where a rule says so', () => {
    fc.assert(
      fc.property(impacts, circumstances, (impact, around) => {
        const base = assess({ ...table, rules: [] }, impact, around).severity;
        const { severity, rules } = assess(table, impact, around);
        expect(rules.at(-1)?.level ?? base).toBe(severity);
      }),
      manyRuns,
    );
  });

  it('is the same for the same answers, which it leaves as they were', () => {
    fc.assert(
      fc.property(impacts, circumstances, (impact, around) => {
        const copy = structuredClone(impact);
        const first = assess(table, impact, around);
        expect(assess(table, copy, { ...around })).toEqual(first);
        expect(impact).toEqual(copy);
      }),
    );
  });
});

describe('the explanation', () => {
  const probing: Impact = {
    ...{ ...mild, systemLevel: '5', spread: 'wide', ongoing: 'ongoing', congressRole: 'critical' },
  };
  const scan: Circumstances = { phase: 'normal', categoryTaxonomy: 'information-gathering' };

  it('names the ceiling that capped', () => {
    const { score, severity, rules } = assess(table, probing, scan);
    expect({ score, severity }).toEqual({ score: 40, severity: 'medium' });
    expect(rules).toEqual([
      {
        ...{ id: 'C1', kind: 'ceiling', level: 'medium' },
        why: expect.objectContaining({ vi: expect.stringContaining('Chưa có thiệt hại') }),
      },
    ]);
  });

  it('names the ceiling and then the floor that beat it', () => {
    const assessment = assess(table, probing, { ...scan, phase: 'during' });
    expect(assessment.severity).toBe('high');
    expect(idsOf(assessment)).toEqual(['C1', 'F7']);
  });

  it('says nothing of a ceiling that leaves the level where it was', () => {
    expect(idsOf(assess(table, mild, scan))).toEqual([]);
  });

  it('names every floor that reaches the final level, and none below it', () => {
    const impact: Impact = { ...mild, systemLevel: '5', serviceOutage: 'loss_of_control' };
    const secret: Impact = { ...impact, dataImpact: 'state_secret', ownerCanHandle: 'no' };
    expect(idsOf(assess(table, impact, ordinary))).toEqual(['F3']);
    expect(assess(table, secret, ordinary).severity).toBe('critical');
    expect(idsOf(assess(table, { ...secret, systemLevel: '3' }, ordinary))).toEqual(['F2']);
  });

  it('keeps the legal flag apart from the severity', () => {
    const secret = assess(table, { ...mild, dataImpact: 'state_secret' }, ordinary);
    expect(secret).toMatchObject({ severity: 'critical', legalSerious: false });
  });

  it('names the version of the table', () => {
    expect(assess(table, mild, ordinary).tableVersion).toBe(table.version);
  });
});

describe('a table with a gap', () => {
  it('is refused where an answer has no points', () => {
    const questions = table.questions.map((question) => ({ ...question, options: [] }));
    expect(() => assess({ ...table, questions }, mild, ordinary)).toThrow(RangeError);
  });

  it('is refused where a sum has no level', () => {
    expect(() => assess({ ...table, levels: [] }, mild, ordinary)).toThrow(RangeError);
  });
});
