import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  Redirect,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  ApiExtension,
  ApiExtraModels,
  ApiHeader,
  ApiOperation,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { Limited } from './limits/limited.js';
import { CURSOR } from './list-query.js';

type ViewClass = new () => object;

/** A handler marked so gives its stored answer again when it is called twice with one Idempotency-Key. */
export const Idempotent = Reflector.createDecorator<true>({ transform: () => true });
/** The answer's `version` leaves as a strong ETag. */
export const Versioned = Reflector.createDecorator<true>({ transform: () => true });
/** The member of the answer that, put behind the request's path, is the address of what was made. */
export const CreatedAs = Reflector.createDecorator<string>();

/** The member of the answer that says that it was there already: then it is no 201 but a 200. */
export const KnownBy = Reflector.createDecorator<string>();

/** What they mean stands once in the document, for all answers that have them. */
const headers = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** The name that clients and the access log call a handler by. */
export const OperationName = Reflector.createDecorator<string>();
const named = (operationId: string) =>
  applyDecorators(ApiOperation({ operationId }), OperationName(operationId));

/** Declares what a handler sends; the name is the operation's id for generated clients. */
export const Answers = (operationId: string, view: ViewClass, { etag = false } = {}) =>
  applyDecorators(
    named(operationId),
    HttpCode(200),
    ...(etag ? [Versioned()] : []),
    ApiResponse({ status: 200, type: view, headers: headers(...(etag ? ['ETag'] : [])) }),
  );

/** What was sent is taken in; what becomes of it, the answer says as far as that is decided. */
export const Accepts = (operationId: string, view: ViewClass) =>
  applyDecorators(named(operationId), HttpCode(202), ApiResponse({ status: 202, type: view }));

export const AnswersNothing = (operationId: string) =>
  applyDecorators(named(operationId), HttpCode(204), ApiResponse({ status: 204 }));

/** A browser is sent on, to the `url` that the handler gives. */
export const AnswersRedirect = (operationId: string) =>
  applyDecorators(
    named(operationId),
    Redirect('', 302),
    ApiResponse({ status: 302, headers: headers('Location') }),
  );

/** A file that leaves piece by piece, as long as it is; of its content the document shows only an example. */
export const AnswersFile = (
  operationId: string,
  media: string,
  example: string,
  sends: readonly string[] = [],
) =>
  applyDecorators(
    named(operationId),
    HttpCode(200),
    Limited(['heavy']),
    ApiResponse({
      status: 200,
      headers: headers(...sends),
      content: { [media]: { schema: { type: 'string', examples: [example] } } },
    }),
  );

/** `more` are members that an answer may have beside its items, as schemas. */
export const AnswersPage = (
  operationId: string,
  view: ViewClass,
  more: Readonly<Record<string, { type: 'integer'; minimum: number; example: number }>> = {},
) =>
  applyDecorators(
    named(operationId),
    HttpCode(200),
    ApiExtraModels(view),
    ApiResponse({
      status: 200,
      headers: headers('Link'),
      schema: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(view) } },
          nextCursor: { type: 'string', nullable: true, example: CURSOR },
          ...more,
        },
      },
    }),
  );

/** A list that is whole in one answer. */
export const AnswersList = (operationId: string, view: ViewClass) =>
  applyDecorators(
    named(operationId),
    HttpCode(200),
    ApiExtraModels(view),
    ApiResponse({
      status: 200,
      schema: {
        type: 'object',
        required: ['items'],
        properties: { items: { type: 'array', items: { $ref: getSchemaPath(view) } } },
      },
    }),
  );

export const Creates = (
  operationId: string,
  view: ViewClass,
  { by = 'code', etag = true, known }: CreationOptions = {},
) =>
  applyDecorators(
    named(operationId),
    HttpCode(201),
    Idempotent(),
    ...(etag ? [Versioned()] : []),
    CreatedAs(by),
    idempotencyHeader,
    ApiResponse({
      status: 201,
      type: view,
      headers: headers(...(etag ? ['ETag'] : []), 'Location'),
    }),
    ...(known === undefined
      ? []
      : [KnownBy(known), ApiResponse({ status: 200, type: view, headers: headers('Location') })]),
  );

interface CreationOptions {
  readonly by?: 'code' | 'id';
  readonly etag?: boolean;
  /** The member of the answer that says that nothing was made, since it was there: a 200. */
  readonly known?: string;
}

const idempotencyHeader = ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  schema: { type: 'string', pattern: '^[!-~]{1,255}$', example: '7f3f4c0e-2b8e-4a53-9d38-1' },
});

/** For writes that are no creation but must not happen twice either. */
export const OnceByKey = () => applyDecorators(Idempotent(), idempotencyHeader);

/** A write to something that others may write to: it must name the version it has read. */
export const NeedsVersion = () =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    schema: { type: 'string', example: '"3"' },
  });

/** The problem types a handler can answer beside those that follow from what it takes. */
export const Refuses = (...types: string[]) => ApiExtension('x-problems', types);

export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'],
);
