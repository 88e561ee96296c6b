import { canonicalJson } from './canonical-json.js';
import { defineProblem } from './problem.js';

export const PreconditionRequired = defineProblem(
  'request/precondition-required',
  'precondition-required',
);
export const Stale = defineProblem('request/stale', 'stale');

/** A field somebody changed after the caller's copy was read. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface AttributedChange extends FieldChange {
  readonly by: string;
  readonly at: Date;
}

export const etagOf = (version: number): string => `"${version}"`;

/**
 * Compares If-Match (RFC 9110, 13.1.1) with what is there. `*` is no answer to "what did you read?", so it counts as absent.
 * @throws PreconditionRequired (428) without it, Stale (412) with what changed since when it names an older version
 */
export async function expectVersion(
  ifMatch: string | undefined,
  current: number,
  changesSince: (version: number) => Promise<readonly AttributedChange[]>,
): Promise<void> {
  const versions = [...(ifMatch ?? '').matchAll(/(?<!W\/)"(\d{1,9})"/g)].map(([, number]) =>
    Number(number),
  );
  if (ifMatch === undefined || ifMatch.trim() === '' || ifMatch.trim() === '*') {
    throw new PreconditionRequired({ current: etagOf(current) });
  }
  if (versions.includes(current)) return;
  const oldest = Math.min(current, ...versions);
  throw new Stale({ current: etagOf(current), changes: await changesSince(oldest) });
}

/** The fields in which the second object differs, compared as they would be written; members have no order. */
export function fieldChanges(before: object, after: object): FieldChange[] {
  const was = before as Record<string, unknown>;
  return Object.entries(after)
    .filter(([field, to]) => canonicalJson(was[field] ?? null) !== canonicalJson(to ?? null))
    .map(([field, to]) => ({ field, from: was[field] ?? null, to: (to as unknown) ?? null }));
}
