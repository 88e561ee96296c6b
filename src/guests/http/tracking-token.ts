import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { TOKEN } from './examples.js';

/** Empty where there is none, which opens nothing: the answer is that to a wrong one. */
export const TrackingToken = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const token = context.switchToHttp().getRequest<FastifyRequest>().headers['x-tracking-token'];
  return typeof token === 'string' ? token : '';
});

export const NeedsTrackingToken = () =>
  ApiHeader({
    name: 'X-Tracking-Token',
    required: true,
    schema: { type: 'string', example: TOKEN },
  });
