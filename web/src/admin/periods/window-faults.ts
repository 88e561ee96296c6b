import { dayFault, type Found } from '../kit/own-faults';
import { bandsOf, type Windows } from './spans';

/** Days that are none, windows that end before they begin, and those that begin before the one ahead has ended. */
export function windowFaults(windows: Windows): Found {
  const found: Record<string, Found[string]> = {};
  let last = '';
  for (const { name, range } of bandsOf({ windows })) {
    const [from, to] = [dayFault(range.from), dayFault(range.to)];
    found[`/windows/${name}/from`] = from ?? (last >= range.from ? 'windowOrder' : undefined);
    found[`/windows/${name}/to`] = to ?? (from || range.to >= range.from ? undefined : 'windowEnd');
    if (!from && !to && range.to > last) last = range.to;
  }
  return found;
}
