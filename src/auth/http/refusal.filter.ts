import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { answerProblem } from '../../common/problem.filter.js';
import { NotPermitted } from '../auth.problems.js';
import { Refusals } from '../data/refusals.js';

/** Whoever asks for what they may not is noted, and then answered as ever. */
@Catch(NotPermitted)
export class RefusalFilter implements ExceptionFilter {
  constructor(private readonly refusals: Refusals) {}

  async catch(refusal: InstanceType<typeof NotPermitted>, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    await this.refusals.note().catch((error: unknown) => {
      request.log.error({ err: error }, 'a refusal was not noted');
    });
    answerProblem(refusal, request, http.getResponse<FastifyReply>());
  }
}
