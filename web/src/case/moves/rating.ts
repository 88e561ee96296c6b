import { SEVERITIES, type Severity } from '../../ui/severities';
import { type Incident } from '../case-data';
import { type ImpactFacts } from '../correct/impact';

/** The level by hand, and the answers that it would follow from. */
export type Rated = ImpactFacts & Readonly<Record<'level', string>>;

type Counted = Pick<Incident, 'severity' | 'legalSerious'>;

// As the desk's own rule has it: one slip of the pen takes no case off somebody's screen.
export const SHORTEST_REASON = 20;

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
const lowers = ({ severity }: Counted, wanted: Severity | null): boolean =>
  wanted !== null && rank(wanted) < rank(severity);

/** Leaving the top level or the flag of the law takes two. Whether other answers lower it, only the desk knows. */
export const needsSecond = (incident: Counted, wanted: Severity | null): boolean =>
  lowers(incident, wanted) && (incident.severity === 'critical' || incident.legalSerious);

export function reasonFault(
  incident: Counted,
  wanted: Severity | null,
  reason: string,
): 'moves.needed' | 'rate.short' | null {
  const { length } = [...reason.trim()];
  if (length === 0) return 'moves.needed';
  return lowers(incident, wanted) && length < SHORTEST_REASON ? 'rate.short' : null;
}
