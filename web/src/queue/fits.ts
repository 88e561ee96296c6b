import { type Incident, WORKED_ON } from './search';

export type Act = 'acknowledge' | 'take' | 'assign';

/** Whether the act makes sense in the state that the case is in; who may do it, the API says. */
export const fits = (act: Act | 'undo', { status }: Incident): boolean =>
  act === 'acknowledge'
    ? status === 'submitted'
    : WORKED_ON.includes(status) || (act !== 'undo' && status === 'triage');

/** Why an act makes no sense for what it would be done to: nothing is chosen, it is too late, or too early for it. */
export type Unfit = 'none' | 'acknowledged' | 'unacknowledged' | 'ended';

/** Nothing where it makes sense for one of them at least. */
export function unfitOf(act: Act, targets: readonly Incident[]): Unfit | null {
  if (targets.length === 0) return 'none';
  if (targets.some((one) => fits(act, one))) return null;
  if (act === 'acknowledge') return 'acknowledged';
  return targets.some(({ status }) => status === 'submitted') ? 'unacknowledged' : 'ended';
}
