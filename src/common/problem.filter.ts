import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { languageOf } from './localisation.js';
import { problemDetails } from './problem-details.js';

// Long enough for a database to come back from a restart, short enough for an officer who waits.
const RETRY_AFTER_SECONDS = 5;

/** Every refusal leaves as application/problem+json; a fault is logged whole and answered without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const text = problemText(error, request, reply);
  void reply.send(text);
}

/** The document as text, with its status and headers set. */
export function problemText(error: unknown, request: FastifyRequest, reply: FastifyReply): string {
  const language = languageOf(request.headers['accept-language']);
  const problem = problemDetails(error, { language, instance: request.url.split('?')[0] ?? '' });
  if (problem.status >= 500) request.log.error({ err: error }, 'the request failed');
  if (problem.status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS);
  if (typeof problem.retryAfter === 'number') reply.header('retry-after', problem.retryAfter);
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  void reply
    .status(problem.status)
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8');
  return JSON.stringify(problem);
}
