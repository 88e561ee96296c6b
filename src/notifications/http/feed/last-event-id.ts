import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { Invalid } from '../../../common/problems.js';
import { PLACE } from './feed.dto.js';

const HEADER = 'Last-Event-ID';

/** Where a browser goes on that has lost its stream; 422 for what is no place. */
export const LastEventId = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const given = request.headers['last-event-id'];
  // Of one that has heard nothing yet it is empty.
  if (given === undefined || given === '') return undefined;
  if (typeof given !== 'string' || !PLACE.regex.test(given)) {
    throw new Invalid([{ header: HEADER, rule: PLACE.rule }]);
  }
  return given;
});

/** Says of a handler that it reads one. */
export const TakesLastEventId = () =>
  ApiHeader({
    name: HEADER,
    required: false,
    schema: { type: 'string', pattern: PLACE.regex.source, example: '1042' },
  });
