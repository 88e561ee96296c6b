import { type ValidationError } from 'class-validator';
import { type InvalidPlace } from './problems.js';

/** What a broken rule says: its key and facts, to be worded later in the caller's language. */
export const says = (rule: string, facts: object = {}): { message: string } => ({
  message: JSON.stringify([rule, facts]),
});

const UNKNOWN_MEMBER = 'whitelistValidation';

/** Every unacceptable place of a body, as JSON pointers (RFC 6901); the first broken rule of each. */
export function placesOf(errors: readonly ValidationError[], above = ''): InvalidPlace[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const pointer = `${above}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const inside = placesOf(children ?? [], pointer);
    if (!constraints || inside.length > 0) return inside;
    return [{ pointer, ...firstRule(constraints) }];
  });
}

function firstRule(constraints: Readonly<Record<string, string>>): Omit<InvalidPlace, 'pointer'> {
  if (UNKNOWN_MEMBER in constraints) return { rule: 'unknown-member' };
  // class-validator lists the last declared first; the first declared is the most basic.
  const message = Object.values(constraints).at(-1) ?? '["object",{}]';
  const [rule, facts] = JSON.parse(message) as [string, Record<string, unknown>];
  return { rule, facts };
}
