import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { type AddressedTask } from '../../use-cases/tasks/change-task.js';
import { CODE, ID } from '../examples.js';

const SCHEMAS = {
  code: { pattern: '^SC-\\d{4}-\\d{6,}$', example: CODE },
  id: { format: 'uuid', example: ID },
};

const read = createParamDecorator((_: unknown, context: ExecutionContext): AddressedTask => {
  const { params, headers } = context
    .switchToHttp()
    .getRequest<FastifyRequest<{ Params: { code: string; id: string } }>>();
  return { ...params, ifMatch: headers['if-match'] };
});

/** Which task of which incident, and which version of the incident the caller has read: two parts of the path and a header. */
export const TaskAddress =
  () =>
  (target: object, key: string | symbol | undefined, index: number): void => {
    read()(target, key, index);
    const method = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key === undefined || !method) return;
    for (const [name, schema] of Object.entries(SCHEMAS)) {
      ApiParam({ name, schema: { type: 'string', ...schema } })(target, key, method);
    }
  };
