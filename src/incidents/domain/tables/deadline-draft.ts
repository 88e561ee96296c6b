import { parseTarget } from '../deadline-target.js';
import { DEADLINE_KINDS } from '../deadlines.js';
import { PHASES, SEVERITIES } from '../severity.js';
import { type DeadlineEdit, type DeadlineRow } from './deadline-edit.js';
import { type Finding } from './finding.js';

/** What the law allows at most; no table may be slower, or forget that the law says so. */
const LAW = [
  {
    kind: 'closing_report',
    severities: ['high', 'critical'],
    most: '5d',
    basis: 'TT 20/2017 Điều 9.2b',
  },
] as const;

/** Where there need be no deadline: a low incident ends with a note, and nobody reports on it. */
const FREE = ['low closing_report'];

const LONGEST_MINUTES = 366 * 1440;
const MINUTES = { m: 1, h: 60, wh: 60, d: 1440, wd: 1440 } as const;

/** The shortest time by the clock that a target can take, in minutes; null for what is none, or longer than a year. */
function minutesOf(target: string): number | null {
  if (!/^[1-9]\d{0,4}(m|h|d|wh|wd)$/.test(target)) return null;
  const { amount, unit } = parseTarget(target);
  const minutes = amount * MINUTES[unit];
  return minutes <= LONGEST_MINUTES ? minutes : null;
}

const keyOf = ({ phase, severity, kind }: Omit<DeadlineRow, 'target'>): string =>
  `${phase} ${severity} ${kind}`;

interface Placed {
  readonly row: DeadlineRow;
  readonly pointer: string;
  readonly minutes: number | null;
}

export function deadlineFindings(
  edit: DeadlineEdit,
  isActive: (agency: string) => boolean,
): Finding[] {
  const placed: readonly Placed[] = edit.rows.map((row, i) => ({
    ...{ row, pointer: `/rows/${i}/target` },
    minutes: minutesOf(row.target),
  }));
  const cells = new Map(placed.map((one) => [keyOf(one.row), one]));
  return [
    ...placed.flatMap(({ row, minutes, pointer }, i) => [
      ...(minutes === null ? [{ pointer, rule: 'target' }] : []),
      ...(edit.rows.findIndex((other) => keyOf(other) === keyOf(row)) < i
        ? [{ pointer: `/rows/${i}`, rule: 'repeated', facts: { value: keyOf(row) } }]
        : []),
    ]),
    ...gaps(cells),
    ...placed.flatMap((one) => slowerThanMilder(one, cells)),
    ...placed.flatMap(laterThanLaw),
    ...unmarked(edit),
    ...warningFindings(edit),
    ...escalationFindings(edit, isActive),
  ];
}

const gaps = (cells: ReadonlyMap<string, Placed>): Finding[] =>
  PHASES.flatMap((phase) =>
    SEVERITIES.flatMap((severity) =>
      DEADLINE_KINDS.filter(
        (kind) =>
          !cells.has(keyOf({ phase, severity, kind })) && !FREE.includes(`${severity} ${kind}`),
      ).map((kind) => ({ pointer: '/rows', rule: 'gap', facts: { phase, severity, kind } })),
    ),
  );

/** Working time may take longer than it says, never shorter: so what is found here is slower on every day. */
function slowerThanMilder(
  { row, pointer, minutes }: Placed,
  cells: ReadonlyMap<string, Placed>,
): Finding[] {
  const milder = SEVERITIES[SEVERITIES.indexOf(row.severity) - 1];
  const other = milder && cells.get(keyOf({ ...row, severity: milder }));
  if (!other || minutes === null || other.minutes === null || minutes <= other.minutes) return [];
  const facts = { severity: row.severity, milder, target: row.target, other: other.row.target };
  return [{ pointer, rule: 'slower-than-milder', facts }];
}

function laterThanLaw({ row, pointer, minutes }: Placed): Finding[] {
  const law = LAW.find(
    ({ kind, severities }) => kind === row.kind && severities.some((one) => one === row.severity),
  );
  if (!law || minutes === null) return [];
  // The law counts days by the calendar: five working days may be seven of those.
  const late = parseTarget(row.target).working || minutes > (minutesOf(law.most) ?? 0);
  const { most, basis } = law;
  return late ? [{ pointer, rule: 'later-than-law', facts: { most, basis } }] : [];
}

const unmarked = ({ legal }: DeadlineEdit): Finding[] =>
  LAW.flatMap(({ kind, severities, basis }) =>
    severities
      .filter(
        (severity) => !legal.some((row) => row.kind === kind && row.severities.includes(severity)),
      )
      .map((severity) => ({
        ...{ pointer: '/legal', rule: 'not-marked-legal', facts: { kind, severity, basis } },
      })),
  );

const warningFindings = ({ warnAtPercent }: DeadlineEdit): Finding[] =>
  warnAtPercent.flatMap((percent, i) =>
    percent > (warnAtPercent[i - 1] ?? 0) && percent < 100
      ? []
      : [{ pointer: `/warnAtPercent/${i}`, rule: 'ascending-percent' }],
  );

const escalationFindings = (
  { breachEscalation }: DeadlineEdit,
  isActive: (agency: string) => boolean,
): Finding[] =>
  breachEscalation.flatMap(({ percent, severities, orAfter, who, agencies }, i) => {
    const pointer = `/breachEscalation/${i}`;
    const readable = typeof orAfter !== 'string' || minutesOf(orAfter) !== null;
    const isRepeated = breachEscalation
      .slice(0, i)
      .some(
        (one) => one.percent === percent && one.severities.some((of) => severities.includes(of)),
      );
    return [
      ...(isRepeated ? [{ pointer, rule: 'repeated', facts: { value: `${percent}%` } }] : []),
      ...(who === 'agencies' && agencies.length === 0
        ? [{ pointer: `${pointer}/agencies`, rule: 'filled' }]
        : []),
      ...(readable ? [] : [{ pointer: `${pointer}/orAfter`, rule: 'target' }]),
      ...agencies.flatMap((code, n) =>
        isActive(code) ? [] : [{ pointer: `${pointer}/agencies/${n}`, rule: 'unknown-agency' }],
      ),
    ];
  });
