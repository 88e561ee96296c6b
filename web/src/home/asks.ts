import { type Incident } from '../queue/search';

export type Ask = 'answer' | 'confirm';

/** What the desk waits for from the unit. */
export function askOf(
  incident: Pick<Incident, 'infoRequest' | 'status' | 'unitConfirmedAt'>,
): Ask | null {
  const { infoRequest, status, unitConfirmedAt } = incident;
  if (infoRequest) return 'answer';
  return status === 'resolved' && !unitConfirmedAt ? 'confirm' : null;
}

/** Questions before confirmations, as time runs against them; what is due first before the rest. */
export const askedFirst = (incidents: readonly Incident[]): readonly Incident[] =>
  incidents
    .filter((incident) => askOf(incident) !== null)
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));

const LAST = '9999';
const dueOf = ({ infoRequest, resolvedAt }: Incident): string =>
  infoRequest ? infoRequest.dueAt : `${LAST}${resolvedAt ?? ''}`;
