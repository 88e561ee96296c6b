import { type ValidationError } from 'class-validator';
import { type InvalidPlace, pointerTo } from './problems.js';

/** What a broken rule says: its key and facts, to be worded later in the caller's language. */
export const says = (rule: string, facts: object = {}): { message: string } => ({
  message: JSON.stringify([rule, facts]),
});

const UNKNOWN_MEMBER = 'whitelistValidation';

/** Every unacceptable place of a body, as JSON pointers (RFC 6901); the first broken rule of each. */
export function placesOf(errors: readonly ValidationError[], above = ''): InvalidPlace[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const pointer = pointerTo(above, property);
    const inside = placesOf(children ?? [], pointer);
    if (!constraints || inside.length > 0) return inside;
    return [{ pointer, ...firstRule(constraints) }];
  });
}

function firstRule(constraints: Readonly<Record<string, string>>): Omit<InvalidPlace, 'pointer'> {
  if (UNKNOWN_MEMBER in constraints) return { rule: 'unknown-member' };
  // In the order in which fields.ts declares them, the most basic first.
  const [message = '["object",{}]'] = Object.values(constraints);
  const [rule, facts] = JSON.parse(message) as [string, Record<string, unknown>];
  return { rule, facts };
}
