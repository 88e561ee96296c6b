import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { type FastifyRequest } from 'fastify';
import { OperationName } from '../common/answers.js';
import { Clock } from '../common/clock.js';
import { Problem } from '../common/problem.js';
import { requestContext } from '../common/request-context.js';
import { type Actor } from './actor.js';
import { DutyFirst, NotPermitted, NotSignedIn } from './auth.problems.js';
import { Actors } from './data/actors.js';
import { KeyHolders } from './data/api-keys/key-holders.js';
import { OpenWithDuties, PublicRoute, RequiredPermission } from './permissions.js';
import { VerifiedTokens } from './verified-tokens.js';
import { type TokenClaims } from './data/signing-keys.js';

type Request = FastifyRequest & {
  user?: TokenClaims | Actor;
  sessionId?: string;
  stillAsking?: () => Promise<Actor | null>;
};

/** Stands before every handler and fails closed: one that declares neither Requires nor Public is refused. */
@Injectable()
export class PermissionGuard extends AuthGuard('jwt') {
  private readonly verified = new VerifiedTokens();

  constructor(
    private readonly reflector: Reflector,
    private readonly actors: Actors,
    private readonly clock: Clock,
    private readonly keyHolders: KeyHolders,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if ((this.reflector.get(PublicRoute, handler) as true | undefined) === true) return true;

    const request = context.switchToHttp().getRequest<Request>();
    const actor = await this.whoAsks(context, request);
    request.user = actor;
    const store = requestContext.getStore();
    if (store) {
      store.callerId = actor.id;
      store.operation = this.reflector.get(OperationName, handler);
    }

    this.expectPermitted(handler, actor);
    request.stillAsking = () => this.asksStill(context, request);
    return true;
  }

  /** What was found when the request came, found anew: the session may have ended since, or the role been taken away. */
  private async asksStill(context: ExecutionContext, request: Request): Promise<Actor | null> {
    try {
      const actor = await this.whoAsks(context, request);
      this.expectPermitted(context.getHandler(), actor);
      return actor;
    } catch (error) {
      if (error instanceof Problem) return null;
      throw error;
    }
  }

  private expectPermitted(handler: Parameters<Reflector['get']>[1], actor: Actor): void {
    const permission = this.reflector.get(RequiredPermission, handler) as string | undefined;
    if (permission === undefined || !(actor.permissions as ReadonlySet<string>).has(permission)) {
      throw new NotPermitted({ permission: permission ?? null });
    }
    this.expectNoDuty(handler, actor);
  }

  /** A person with a token or a system with a key; with both it is not clear who asks. */
  private async whoAsks(context: ExecutionContext, request: Request): Promise<Actor> {
    const { authorization, 'x-api-key': key } = request.headers;
    if (key !== undefined) {
      if (authorization !== undefined || typeof key !== 'string') throw new NotSignedIn();
      return this.keyHolders.find(key, request.ip);
    }
    const { sub, sid } = await this.claims(context, request);
    const actor = await this.actors.find(sub, sid);
    if (!actor) throw new NotSignedIn();
    request.sessionId = sid;
    return actor;
  }

  private expectNoDuty(handler: Parameters<Reflector['get']>[1], { duties: [duty] }: Actor): void {
    const open = (this.reflector.get(OpenWithDuties, handler) as true | undefined) === true;
    if (duty !== undefined && !open) throw new DutyFirst({ duty });
  }

  override handleRequest<T>(error: unknown, claims: T | false): T {
    if (error instanceof Error && !(error instanceof NotSignedIn)) throw error;
    if (!claims) throw new NotSignedIn();
    return claims;
  }

  // Checking a signature costs more than everything else a read does, so a token that passed is remembered until it ends.
  private async claims(context: ExecutionContext, request: Request): Promise<TokenClaims> {
    const token = request.headers.authorization ?? '';
    const now = this.clock.now();
    const known = this.verified.of(token, now);
    if (known) return known;
    await super.canActivate(context);
    const claims = request.user as TokenClaims;
    if (claims.exp * 1000 <= now.getTime()) throw new NotSignedIn();
    this.verified.remember(token, claims);
    return claims;
  }
}
