import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Invalid, Unusable } from './findings.mjs';

const PART = /^[\w-]+$/;

/** The keys of a JWKS (RFC 7517) that can check a seal of the desk, by their `kid`. */
export function readKeys(path) {
  const keys = new Map();
  for (const jwk of jwksIn(path)) {
    if (jwk.kty === 'OKP' && jwk.crv === 'Ed25519' && typeof jwk.kid === 'string') {
      keys.set(jwk.kid, createPublicKey({ key: jwk, format: 'jwk' }));
    }
  }
  if (keys.size === 0) throw new Unusable('keys.none', { path });
  return keys;
}

function jwksIn(path) {
  try {
    const { keys } = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(keys) ? keys : [];
  } catch {
    throw new Unusable('keys.unreadable', { path });
  }
}

/** What a compact JWS (RFC 7515) says, once its signature by one of the keys and the kind of document are checked. */
export function openSeal(jws, keys, type) {
  const { head, payload, signed, signature } = partsOf(jws);
  if (head.alg !== 'EdDSA' || head.crit !== undefined) throw new Invalid('seal.malformed');
  if (head.typ !== type) throw new Invalid('seal.other-kind', { found: head.typ, wanted: type });
  const key = keys.get(head.kid);
  if (!key) throw new Invalid('seal.unknown-key', { kid: head.kid });
  if (!verify(null, signed, key, signature)) throw new Invalid('seal.broken');
  return payload;
}

/** The kind of document a JWS says that it is; not checked yet. */
export const kindOf = (jws) => partsOf(jws).head.typ;

function partsOf(jws) {
  const parts = typeof jws === 'string' ? jws.trim().split('.') : [];
  if (parts.length !== 3 || !parts.every((part) => PART.test(part))) {
    throw new Invalid('seal.malformed');
  }
  const [head, payload, signature] = parts;
  return {
    head: jsonIn(head),
    payload: jsonIn(payload),
    signed: Buffer.from(`${head}.${payload}`),
    signature: Buffer.from(signature, 'base64url'),
  };
}

function jsonIn(part) {
  try {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // The same as any other text that is no object.
  }
  throw new Invalid('seal.malformed');
}
