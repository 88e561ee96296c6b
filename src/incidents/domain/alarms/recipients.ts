import { type Escalation, type EscalationTarget } from '../deadlines.js';

/** Whom a step of an escalation reaches; a table from before it said so told agencies, or who is next above. */
export function whoOf({ percent, to }: Pick<Escalation, 'percent' | 'to'>): EscalationTarget {
  if (to.who) return to.who;
  if (to.agencies && to.agencies.length > 0) return 'agencies';
  return percent === 100 ? 'duty-lead' : 'leaders-of-lead';
}
