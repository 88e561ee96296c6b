import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { isUtf8 } from 'node:buffer';
import { type IncomingHttpHeaders } from 'node:http';
import { cleanText, inAddress, inBody } from './clean-text.js';
import { newId } from './identifier.js';
import { answerProblem } from './problem.filter.js';
import { readMultipart, takesFile } from './multipart.js';
import { NotJson, NotUtf8 } from './problems.js';
import { requestContext } from './request-context.js';

// A report of 20 000 characters, each written as \uXXXX, with everything around it.
const LARGEST_BODY = 256 * 1024;
// A report over a bad line; a file of the largest size over one of half a megabit a second.
const BODY_WITHIN_MS = 30_000;
const FILE_WITHIN_MS = 30 * 60_000;
// As Node itself answers when its own limit has passed.
const TOO_SLOW = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';
const REQUEST_ID = /^[\w.-]{1,64}$/;
const TRACE = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/;

export interface HttpServerOptions {
  readonly logLevel: string;
  readonly trustProxy: boolean | string;
  readonly corsOrigins: readonly string[];
}

/** Fastify with the habits of the API that lie before any handler: request id, limits, clean text, one log line a request. */
export async function httpServer(options: HttpServerOptions): Promise<FastifyAdapter> {
  const adapter = new FastifyAdapter({
    logger: {
      level: options.logLevel,
      redact: ['req.headers.authorization', 'req.headers.cookie', 'req.headers["x-api-key"]'],
    },
    // One line a request, written below.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    trustProxy: options.trustProxy,
    requestTimeout: FILE_WITHIN_MS,
    http: { headersTimeout: BODY_WITHIN_MS },
    routerOptions: { maxParamLength: 200 },
    genReqId: (request: { headers: IncomingHttpHeaders }) =>
      requestIdOf(request.headers['x-request-id']),
    // An address that cannot be read: the router gives up on it before any hook has run.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      identify(request, reply);
      answerProblem(error, request, reply);
    },
  });
  const server = adapter.getInstance<FastifyInstance>();
  readJson(server);
  await readMultipart(server);
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: API_POLICY },
    // Said by whoever ends TLS; over plain HTTP a browser ignores it.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  addHooks(server);
  if (options.corsOrigins.length > 0) allowOrigins(adapter, options.corsOrigins);
  return adapter;
}

// JSON needs nothing from anywhere. The reader's pages have a policy of their own.
const API_POLICY = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] };

const requestIdOf = (given: string | string[] | undefined): string =>
  typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();

/** JSON in UTF-8 and nothing else: Node's own decoder would put a substitute for broken bytes without a word. */
function readJson(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request, body: Buffer, done) => {
      if (!isUtf8(body)) {
        done(new NotUtf8());
        return;
      }
      // The parser that Fastify itself would use: it refuses __proto__ and constructor tricks.
      void parse(request, body.toString('utf8'), (error, value) => {
        done(error ? new NotJson() : null, value);
      });
    },
  );
}

function identify(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('x-request-id', request.id).header('cache-control', 'no-store');
}

/** The server's own limit is that of files; everything else is given up on sooner. */
function expectBodySoon({ raw, headers }: FastifyRequest): void {
  const { 'content-length': length = '0', 'transfer-encoding': coding } = headers;
  if (length === '0' && coding === undefined) return;
  const giveUp = setTimeout(() => raw.socket.end(TOO_SLOW, () => raw.destroy()), BODY_WITHIN_MS);
  raw.once('close', () => {
    clearTimeout(giveUp);
  });
}

function addHooks(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    identify(request, reply);
    if (!takesFile(request)) expectBodySoon(request);
    done();
  });
  // Not sooner: the body arrives on the socket's own events, which lose the context.
  server.addHook('preValidation', (request, _reply, done) => {
    try {
      request.body = cleanText(request.body, inBody);
      request.query = cleanText(request.query, inAddress);
      request.params = cleanText(request.params, inAddress);
    } catch (error) {
      done(error as Error);
      return;
    }
    requestContext.run({ requestId: request.id }, done);
  });
  server.addHook('preSerialization', (_request, reply, payload, done) => {
    if (requestContext.getStore()?.existed && reply.statusCode === 201) reply.code(200);
    done(null, payload);
  });
  server.addHook('onResponse', (request, reply, done) => {
    logRequest(request, reply);
    done();
  });
}

function logRequest(request: FastifyRequest, reply: FastifyReply): void {
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

function allowOrigins(adapter: FastifyAdapter, origins: readonly string[]): void {
  adapter.enableCors({
    origin: [...origins],
    credentials: true,
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'if-match',
      'idempotency-key',
      'x-request-id',
    ],
    exposedHeaders: [
      'etag',
      'location',
      'link',
      'retry-after',
      'idempotency-replayed',
      'x-request-id',
      'content-disposition',
      'repr-digest',
    ],
  });
}
