import { isOpenStatus, type Status } from './lifecycle.js';
import { partiesOf, type Person, type Responsibilities } from './parties.js';
import { MergeImpossible } from './problems.js';
import { type Impact, SPREADS } from './severity.js';

interface Mergeable extends Responsibilities {
  readonly id: string;
  readonly code: string;
  readonly status: Status;
  readonly restricted: boolean;
}

/**
 * 409 unless the other is an open case of the same desk, so that a chain of merged reports always ends in an open case; and
 * a restricted report goes into a restricted case only, for in another everyone would read what it brings.
 */
export function refuseMerge(incident: Mergeable, master: Mergeable, person: Person): void {
  const faults: Readonly<Record<string, boolean>> = {
    itself: incident.id === master.id,
    'target-ended': !isOpenStatus(master.status),
    'not-your-desk': !partiesOf(person, master).has('desk'),
    // Whom the report is of would read what somebody unknown has written.
    'target-unconfirmed': !master.senderConfirmed,
    restricted: incident.restricted && !master.restricted,
  };
  const why = Object.keys(faults).find((fault) => faults[fault]);
  if (why) throw new MergeImpossible({ into: master.code, state: master.status, why });
}

/** The reporting unit and all others that are affected. */
export const unitsOf = ({
  reporterAgency,
  affectedAgencies,
}: Pick<Responsibilities, 'reporterAgency' | 'affectedAgencies'>): readonly string[] => [
  ...new Set([reporterAgency, ...affectedAgencies]),
];

// As the answers of the scoring table have it: two to four units, five and more.
const WIDE_FROM = 5;

/** The widest of two answers and of what so many units mean. */
export function widerSpread(one: Impact, other: Impact, units: number): Impact['spread'] {
  const byCount = units >= WIDE_FROM ? 'wide' : units > 1 ? 'multi_unit' : 'single';
  const rank = Math.max(
    ...[one.spread, other.spread, byCount].map((spread) =>
      SPREADS.indexOf(spread as Impact['spread']),
    ),
  );
  return SPREADS[rank] ?? one.spread;
}
