import { type Schemas } from '../../api/desk';

type Incident = Schemas['IncidentDto'];
type Deadline = Schemas['DeadlineDto'];
type Clock = Omit<Deadline, 'why'>;

/** What is needed to tell how far a case is; a guest sees no more of it. */
export type Followed = Pick<Incident, 'status' | 'reportedAt' | 'updatedAt'> &
  Partial<Pick<Incident, 'acknowledgedAt' | 'acceptedAt' | 'resolvedAt' | 'closedAt'>> & {
    readonly deadlines: readonly Clock[];
  };

export interface Step {
  readonly key: 'sent' | 'acknowledged' | 'working' | 'resolved' | 'closed';
  readonly state: 'done' | 'now' | 'ahead';
  readonly at: string | null;
  readonly dueAt: string | null;
}

/** Cases that went another way than to their end. */
export const ENDS = ['rejected', 'merged', 'withdrawn'] as const;
export type End = (typeof ENDS)[number];
export const endOf = ({ status }: Followed): End | null =>
  ENDS.find((end) => end === status) ?? null;

/** How many of the five steps are behind. By the status, since a reopened case keeps the times of before. */
function behind({ status, acknowledgedAt }: Followed): number {
  if (status === 'submitted') return 1;
  if (status === 'resolved') return 4;
  if (status === 'closed') return 5;
  if (ENDS.some((end) => end === status)) return acknowledgedAt ? 2 : 1;
  return 2;
}

const CLOCKS: Record<Step['key'], readonly Deadline['kind'][]> = {
  sent: [],
  acknowledged: ['acknowledge'],
  working: ['triage', 'contain', 'recover'],
  resolved: ['recover'],
  closed: ['closing_report'],
};

const nextDue = (deadlines: readonly Clock[], kinds: readonly Deadline['kind'][]) =>
  deadlines
    .filter(({ kind, metAt, paused }) => kinds.includes(kind) && metAt === null && !paused)
    .map(({ dueAt }) => dueAt)
    .sort()[0] ?? null;

export function stepsOf(followed: Followed): readonly Step[] {
  const past = behind(followed);
  const ended = endOf(followed) !== null;
  const { reportedAt, acknowledgedAt, acceptedAt, resolvedAt, closedAt, deadlines } = followed;
  const times: readonly (readonly [Step['key'], string | null | undefined])[] = [
    ['sent', reportedAt],
    ['acknowledged', acknowledgedAt],
    ['working', acceptedAt],
    ['resolved', resolvedAt],
    ['closed', closedAt],
  ];
  return times.slice(0, ended ? past : times.length).map(([key, at], i) => {
    const state = i < past ? 'done' : i === past ? 'now' : 'ahead';
    return {
      ...{ key, state, at: state === 'done' || key === 'working' ? (at ?? null) : null },
      dueAt: state === 'now' ? nextDue(deadlines, CLOCKS[key]) : null,
    };
  });
}
