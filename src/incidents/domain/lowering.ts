import { SEVERITIES, type Severity } from './severity.js';

// So that "nhầm" alone does not take a case off somebody's screen (severity-scoring.json, override.lower).
export const SHORTEST_LOWERING_REASON = 20;

export type LoweringVerdict = 'fine' | 'reason-too-short' | 'second-person';

/** Whether one person may set a severity: raising is free, lowering wants a real reason, leaving critical a second person. */
export function mayChangeTo(
  wanted: Severity,
  { severity, legalSerious }: { readonly severity: Severity; readonly legalSerious: boolean },
  reason: string,
): LoweringVerdict {
  if (SEVERITIES.indexOf(wanted) >= SEVERITIES.indexOf(severity)) return 'fine';
  if (severity === 'critical' || legalSerious) return 'second-person';
  return [...reason].length < SHORTEST_LOWERING_REASON ? 'reason-too-short' : 'fine';
}
