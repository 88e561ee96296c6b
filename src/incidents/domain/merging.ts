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
  const why =
    incident.id === master.id
      ? 'itself'
      : !isOpenStatus(master.status)
        ? 'target-ended'
        : !partiesOf(person, master).has('desk')
          ? 'not-your-desk'
          : incident.restricted && !master.restricted
            ? 'restricted'
            : undefined;
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
