import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Actor } from '../../actor.js';
import { type Asking } from '../../data/second-factor/proofs.js';

/** Who asks, and from which session. */
export const CurrentAsking = createParamDecorator(
  (_: unknown, context: ExecutionContext): Asking => {
    const request = context.switchToHttp().getRequest<{ user: Actor; sessionId: string }>();
    return { actor: request.user, sessionId: request.sessionId };
  },
);
