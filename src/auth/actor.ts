import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Duty } from './domain/duties.js';
import { type Permission, type Role } from './permissions.js';

/** Who is asking: a person of exactly one agency, with the sum of what their roles may do. */
export interface Actor {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  /** The agency's code. */
  readonly agency: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  /** What comes first; until it is done, only routes marked EvenWithDuties are open. */
  readonly duties: readonly Duty[];
}

/** The session that the access token comes from. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<{ sessionId?: string }>().sessionId,
);

export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<{ user: Actor }>().user,
);

/** Asks again who is asking, for an answer that goes on for long; nobody once they may not have it any more. */
export const StillAsking = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<{ stillAsking: () => Promise<Actor | null> }>().stillAsking,
);
