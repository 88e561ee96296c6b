import { widened } from './narrower';
import { type QueueSearch } from './search';

/** Every filter taken away; the view stays. */
export const cleared: Partial<QueueSearch> = {
  ...{ q: undefined, severity: undefined, status: undefined, unit: undefined },
  ...{ lead: undefined, overdue: undefined, sort: undefined },
  ...widened,
};
