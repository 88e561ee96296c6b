import { type Standing } from './rate-limiter.js';

/** RateLimit and RateLimit-Policy as structured fields (draft-ietf-httpapi-ratelimit-headers-10). */
export const rateLimitHeaders = (
  standings: readonly Standing[],
): Readonly<Record<'ratelimit' | 'ratelimit-policy', string>> => ({
  'ratelimit-policy': standings
    .map(({ policy: { name, quota, seconds } }) => `"${name}";q=${quota};w=${seconds}`)
    .join(', '),
  ratelimit: standings
    .map(({ policy, remaining, reset }) => `"${policy.name}";r=${remaining};t=${reset}`)
    .join(', '),
});
