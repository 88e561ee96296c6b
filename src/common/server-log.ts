import { type FastifyReply, type FastifyRequest } from 'fastify';

/** Where lines go; standard output, unless a test wants to read them. */
export interface LogStream {
  write(line: string): void;
}

const TRACE = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/;

// Nobody logs a whole request; should somebody do so one day, these stay out.
const SECRET = ['.authorization', '.cookie', '["x-api-key"]', '["x-tracking-token"]'];

export const loggerOptions = (level: string, stream: LogStream | undefined) => ({
  level,
  redact: SECRET.map((name) => `req.headers${name}`),
  serializers: { err: faultForLog },
  ...(stream && { stream }),
});

// Of an error of the database: where and why, never with what.
const TOLD = ['code', 'errno', 'syscall', 'statusCode', 'severity', 'schema', 'table'] as const;
const ALSO_TOLD = ['column', 'constraint', 'routine', 'position', 'query'] as const;

/**
 * A fault with its stack and its causes, and of its other members only the harmless ones: TypeORM puts the parameters of a statement
 * beside it – hashes of passwords, contact data – and PostgreSQL the row that did not fit.
 */
export function faultForLog(error: unknown): LoggedFault {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const members = error as unknown as Readonly<Record<string, unknown>>;
  const told = [...TOLD, ...ALSO_TOLD].filter((name) => members[name] !== undefined);
  return {
    ...Object.fromEntries(told.map((name) => [name, members[name]])),
    ...(error.cause !== undefined && { cause: faultForLog(error.cause) }),
    type: error.constructor.name,
    message: error.message,
    stack: error.stack ?? '',
  };
}

interface LoggedFault extends Record<string, unknown> {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
}

export function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  const [, trace] = TRACE.exec(String(request.headers.traceparent ?? '')) ?? [];
  const { id: actor } = (request as { user?: { id?: string } }).user ?? {};
  request.log.info(
    {
      method: request.method,
      // Without the query: what people search for is nobody's business.
      path: request.url.split('?')[0],
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      from: request.ip,
      ...(actor !== undefined && { actor }),
      ...(trace !== undefined && { trace }),
    },
    'request',
  );
}
