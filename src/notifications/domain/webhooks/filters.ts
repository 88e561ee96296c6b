import { matches } from '../feed/types.js';

/** What a webhook wants to be told of what its agency hears. An empty list wants everything. */
export interface Filters {
  /** Types, or all of an area: `incident.*`. */
  readonly events: readonly string[];
  readonly severities: readonly string[];
  /** Of cases that one of these reported or leads. */
  readonly agencies: readonly string[];
}

/** A severity and agencies have only what is told of a case. */
export interface Told {
  readonly type: string;
  readonly severity?: string;
  readonly agencies: readonly string[];
}

/** A filter lets pass what it names; what has nothing to compare with it is not what was asked for. */
export function wants({ events, severities, agencies }: Filters, told: Told): boolean {
  const { type, severity } = told;
  return (
    matches(events, type) &&
    admits(severities, severity === undefined ? [] : [severity]) &&
    admits(agencies, told.agencies)
  );
}

const admits = (filter: readonly string[], values: readonly string[]): boolean =>
  filter.length === 0 || values.some((value) => filter.includes(value));
