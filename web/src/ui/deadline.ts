export interface Deadline {
  readonly kind: 'acknowledge' | 'triage' | 'contain' | 'recover' | 'update' | 'closing_report';
  readonly dueAt: string;
  readonly metAt: string | null;
  readonly breachedAt: string | null;
  readonly paused: boolean;
}

export type DeadlineState = 'breached' | 'risk' | 'ok' | 'paused' | 'met';

const TEN_MINUTES_MS = 600_000;

/** In danger: less than a quarter of the time is left, or less than ten minutes. */
export function stateOf(deadline: Deadline, startAt: string, now: number): DeadlineState {
  const due = Date.parse(deadline.dueAt);
  if (deadline.metAt !== null) return 'met';
  if (deadline.paused) return 'paused';
  const left = due - now;
  if (left < 0) return 'breached';
  return left < Math.max((due - Date.parse(startAt)) / 4, TEN_MINUTES_MS) ? 'risk' : 'ok';
}
