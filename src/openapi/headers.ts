import { type Header } from './document-parts.js';

const text = (example: string): Header => ({ schema: { type: 'string' }, example });

/** Every header that an answer can have; what each means, the words say. */
export const HEADERS: Readonly<Record<string, Header>> = {
  'Content-Disposition': text(`attachment; filename="log.txt"; filename*=UTF-8''log.txt`),
  'Content-Language': text('vi'),
  ETag: text('"3"'),
  'Idempotency-Replayed': text('true'),
  Link: text('</api/v1/incidents?limit=50&cursor=WyItcmVwb3J0ZWRBdCIs>; rel="next"'),
  Location: text('/api/v1/incidents/SC-2026-000123'),
  RateLimit: text('"reads";r=1187;t=1'),
  'RateLimit-Policy': text('"reads";q=1200;w=60'),
  'Repr-Digest': text('sha-256=:n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=:'),
  'Retry-After': { schema: { type: 'integer' }, example: 5 },
  'WWW-Authenticate': text('Bearer'),
  'X-Request-Id': text('019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f'),
};
