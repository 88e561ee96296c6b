import { Problem } from '../../../common/problem.js';

/** How a transaction ended: with its answer, or with a refusal that must not undo what was counted and noted. */
export type Outcome<T> = T | Problem;

/** Thrown only now, when the transaction is through. */
export function answerOf<T>(outcome: Outcome<T>): T {
  if (outcome instanceof Problem) throw outcome;
  return outcome;
}
