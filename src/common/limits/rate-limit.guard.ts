import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { TooManyRequests } from '../problems.js';
import { requestContext } from '../request-context.js';
import { rateLimitHeaders } from './headers.js';
import { Limited, usualPolicies } from './limited.js';
import { POLICIES, type Policy, type PolicyName } from './policies.js';
import { RateLimiter, type Standing } from './rate-limiter.js';
import { networkOf, wideNetworkOf } from './subject.js';

/** Stands behind the guard that knows who is asking, and before everything else. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limiter: RateLimiter,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (!this.limiter.on) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = requestContext.getStore()?.callerId;
    // Typed as always there, which it is only on handlers that carry it.
    const own = this.reflector.get(Limited, context.getHandler()) as PolicyName[] | undefined;
    const standings: Standing[] = [];
    for (const name of own ?? usualPolicies(request, caller !== undefined)) {
      const policy = POLICIES[name];
      const standing = await this.limiter.take(policy, subjectOf(policy, request, caller));
      if (standing) standings.push(standing);
    }
    if (standings.length === 0) return true;
    void context.switchToHttp().getResponse<FastifyReply>().headers(rateLimitHeaders(standings));
    refuseOver(standings);
    return true;
  }
}

function subjectOf({ by }: Policy, request: FastifyRequest, caller: string | undefined): string {
  if (by === 'account') return `${accountIn(request.body)}\n${wideNetworkOf(request.ip)}`;
  return by === 'caller' && caller !== undefined ? caller : networkOf(request.ip);
}

/** The guard comes before the body is checked: whatever is no name counts as one account. */
function accountIn(body: unknown): string {
  const { username } = (body ?? {}) as { username?: unknown };
  return typeof username === 'string' ? username.trim().toLowerCase() : '';
}

function refuseOver(standings: readonly Standing[]): void {
  const over = standings.filter(({ allowed }) => !allowed);
  if (over.length === 0) return;
  const waits = over.map(({ retryAfter }) => retryAfter);
  throw new TooManyRequests({ retryAfter: Math.max(...waits) });
}
