import { endFault, type Found, momentFault, type OwnFault } from '../kit/own-faults';
import { DAY_MS, instantOf } from './week';

const LONGEST_MS = 7 * DAY_MS;

/** When a shift cannot be from or to, all at once. */
export function shiftFaults({ from, to }: { from: string; to: string }, now: number): Found {
  const faults = { '/from': momentFault(from), '/to': momentFault(to) };
  if (faults['/from'] || faults['/to']) return faults;
  return { '/to': endOfShift(Date.parse(instantOf(from)), Date.parse(instantOf(to)), now) };
}

function endOfShift(from: number, to: number, now: number): OwnFault | undefined {
  if (to <= from) return 'afterFrom';
  return to - from > LONGEST_MS ? 'withinAWeek' : endFault(to, now);
}
