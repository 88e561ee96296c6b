import { SEVERITIES } from '../severity.js';
import { below, type Finding, repeated } from './finding.js';
import { type LevelEdit } from './scoring-edit.js';

/** What a report can score at most. */
export const TOP_SCORE = 100;

/** Every severity once, from the mildest up, and every score in exactly one of their ranges. */
export function levelFindings(levels: readonly LevelEdit[]): Finding[] {
  const place = (i: number, member: string) => below(`/levels/${i}`, member);
  const missing = SEVERITIES.filter((one) => !levels.some(({ severity }) => severity === one));
  const disorder = [
    ...missing.map((severity) => ({ pointer: '/levels', rule: 'no-level', facts: { severity } })),
    ...repeated(
      levels,
      ({ severity }) => severity,
      (i) => place(i, 'severity'),
    ),
    ...levels.flatMap(({ severity }, i) =>
      rank(severity) < rank(levels[i - 1]?.severity)
        ? [{ pointer: place(i, 'severity'), rule: 'levels-in-order' }]
        : [],
    ),
  ];
  return disorder.length > 0 ? disorder : levels.flatMap((level, i) => rangeFindings(levels, i));
}

const rank = (severity: LevelEdit['severity'] | undefined): number =>
  severity === undefined ? -1 : SEVERITIES.indexOf(severity);

function rangeFindings(levels: readonly LevelEdit[], i: number): Finding[] {
  const level = levels[i];
  if (!level) return [];
  const { min, max } = level;
  const place = `/levels/${i}`;
  const from = reachedBy(levels.slice(0, i)) + 1;
  const isOpen = i === levels.length - 1 && max < TOP_SCORE;
  return [
    ...(min > from ? [rangeFinding(`${place}/min`, 'level-gap', from, min - 1)] : []),
    ...(min < from ? [rangeFinding(`${place}/min`, 'level-overlap', min, from - 1)] : []),
    ...(max < min ? [{ pointer: `${place}/max`, rule: 'level-empty' }] : []),
    ...(isOpen ? [rangeFinding(`${place}/max`, 'level-gap', max + 1, TOP_SCORE)] : []),
  ];
}

/** The score up to which the levels before reach. */
const reachedBy = (before: readonly LevelEdit[]): number => before.at(-1)?.max ?? -1;

const rangeFinding = (pointer: string, rule: string, from: number, to: number): Finding => ({
  ...{ pointer, rule, facts: { from, to } },
});
