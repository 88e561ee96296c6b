import canonicalize from 'canonicalize';

// Its types speak of a default export that the CommonJS module does not have.
const serialize = canonicalize as unknown as (value: unknown) => string | undefined;

/** JSON as RFC 8785 (JCS) writes it: one text for one value, so that it can be hashed. */
export function canonicalJson(value: unknown): string {
  const json = serialize(value);
  if (json === undefined) throw new TypeError('This value has no JSON.');
  return json;
}
