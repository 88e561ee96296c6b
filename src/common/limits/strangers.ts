import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { problemText } from '../problem.filter.js';
import { TooManyRequests } from '../problems.js';
import { rateLimitHeaders } from './headers.js';
import { POLICIES } from './policies.js';
import { RateLimiter } from './rate-limiter.js';
import { networkOf } from './subject.js';

/**
 * Whoever keeps coming without valid credentials is told to wait. Only those answers are counted and changed: an office behind
 * the same address that is signed in notices nothing.
 */
export function slowStrangers(app: NestFastifyApplication): void {
  const limiter = app.get(RateLimiter);
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  server.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode !== 401) {
      done(null, payload);
      return;
    }
    tell(limiter, request, reply).then(
      (instead) => {
        done(null, instead ?? payload);
      },
      (error: unknown) => {
        done(error as Error);
      },
    );
  });
}

async function tell(
  limiter: RateLimiter,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | undefined> {
  const standing = await limiter.take(POLICIES.strangers, networkOf(request.ip));
  if (!standing || standing.allowed) return undefined;
  const { retryAfter } = standing;
  void reply.headers(rateLimitHeaders([standing])).removeHeader('www-authenticate');
  return problemText(new TooManyRequests({ retryAfter }), request, reply);
}
