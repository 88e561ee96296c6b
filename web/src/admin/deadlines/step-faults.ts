import { type Escalation } from './deadlines-api';

export type StepFault = 'needed' | 'agencyNeeded';

/** Why a step cannot go into the table: nobody would hear of it, or it would be called nothing. By JSON pointer. */
export function stepFaults(step: Escalation): ReadonlyMap<string, StepFault> {
  const { severities, who = 'agencies', agencies, to } = step;
  const found = new Map<string, StepFault>();
  if (severities.length === 0) found.set('/severities', 'needed');
  if (who === 'agencies' && agencies.length === 0) found.set('/agencies', 'agencyNeeded');
  if (to.vi.trim() === '') found.set('/to/vi', 'needed');
  if (to.en.trim() === '') found.set('/to/en', 'needed');
  return found;
}
