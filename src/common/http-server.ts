import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { isUtf8 } from 'node:buffer';
import type http from 'node:http';
import { type IncomingHttpHeaders } from 'node:http';
import { type Server } from 'node:tls';
import { BROWSER_HEADERS, HSTS } from './browser-headers.js';
import { cleanText, inAddress, inBody } from './clean-text.js';
import { newId } from './identifier.js';
import { answerProblem } from './problem.filter.js';
import { takesForeign } from './foreign-body.js';
import { readMultipart, takesFile } from './multipart.js';
import { NotJson, NotUtf8 } from './problems.js';
import { requestContext } from './request-context.js';
import { loggerOptions, logRequest, type LogStream } from './server-log.js';
import {
  expectBodySoon,
  expectFileToCome,
  PATIENCE,
  type Patience,
  watchConnections,
} from './slow-clients.js';
import { followTls, readTls } from './tls.js';
import { answerUnreadable } from './unreadable-requests.js';

// A report of 20 000 characters, each written as \uXXXX, with everything around it.
const LARGEST_BODY = 256 * 1024;
const LARGEST_HEADERS = 16 * 1024;
const REQUEST_ID = /^[\w.-]{1,64}$/;

export interface HttpServerOptions {
  readonly logLevel: string;
  readonly trustProxy: boolean | string;
  readonly corsOrigins: readonly string[];
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly patience?: Partial<Patience>;
  readonly logTo?: LogStream;
}

/** Fastify with the habits of the API that lie before any handler: request id, limits, clean text, one log line a request. */
export async function httpServer(options: HttpServerOptions): Promise<FastifyAdapter> {
  const patience = { ...PATIENCE, ...options.patience };
  const adapter = new FastifyAdapter({
    logger: loggerOptions(options.logLevel, options.logTo),
    // One line a request, written below.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    trustProxy: options.trustProxy,
    ...waiting(patience),
    ...listener(options, patience),
    routerOptions: { maxParamLength: 200 },
    genReqId: (request: { headers: IncomingHttpHeaders }) =>
      requestIdOf(request.headers['x-request-id']),
    clientErrorHandler: answerUnreadable,
    // An address that cannot be read: the router gives up on it before any hook has run.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      identify(request, reply);
      answerProblem(error, request, reply);
    },
  });
  const server = adapter.getInstance<FastifyInstance>();
  readJson(server);
  await readMultipart(server);
  watchConnections(server, patience, options.trustProxy);
  addHooks(server, patience);
  renewCertificate(server, options);
  if (options.corsOrigins.length > 0) allowOrigins(adapter, options.corsOrigins);
  return adapter;
}

const waiting = ({ fileMs, silentMs, idleMs }: Patience) => ({
  ...{ requestTimeout: fileMs, connectionTimeout: silentMs, keepAliveTimeout: idleMs },
});

/** Over TLS where there is a certificate, else in plain; the types of the adapter know one kind of server at a time. */
function listener(
  { tlsCert: cert, tlsKey: key }: HttpServerOptions,
  { headersMs, checkEveryMs }: Patience,
): { http: http.ServerOptions } {
  const limits = {
    headersTimeout: headersMs,
    connectionsCheckingInterval: checkEveryMs,
    maxHeaderSize: LARGEST_HEADERS,
  };
  if (cert === undefined || key === undefined) return { http: limits };
  const overTls = { https: { ...limits, ...readTls({ cert, key }) } };
  return overTls as unknown as { http: http.ServerOptions };
}

function renewCertificate(
  server: FastifyInstance,
  { tlsCert: cert, tlsKey: key }: HttpServerOptions,
): void {
  if (cert === undefined || key === undefined) return;
  const say = (error?: Error) => {
    if (error) server.log.error({ err: error }, 'the new certificate cannot be used');
    else server.log.info('the certificate was renewed');
  };
  const stop = followTls(server.server as unknown as Server, { cert, key }, { say });
  server.addHook('onClose', (_, done) => {
    stop();
    done();
  });
}

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
  void reply
    .headers(BROWSER_HEADERS)
    .header('x-request-id', request.id)
    .header('cache-control', 'no-store');
  if (request.protocol === 'https') void reply.header('strict-transport-security', HSTS);
}

function addHooks(server: FastifyInstance, patience: Patience): void {
  server.addHook('onRequest', (request, reply, done) => {
    identify(request, reply);
    if (takesFile(request)) expectFileToCome(request, patience);
    else expectBodySoon(request, patience);
    done();
  });
  // Not sooner: the body arrives on the socket's own events, which lose the context.
  server.addHook('preValidation', (request, _reply, done) => {
    try {
      request.body = cleanText(request.body, inBody, { mend: takesForeign(request) });
      request.query = cleanText(request.query, inAddress);
      request.params = cleanText(request.params, inAddress);
    } catch (error) {
      done(error as Error);
      return;
    }
    const { id: requestId, ip: address } = request;
    const agent = request.headers['user-agent'];
    requestContext.run({ requestId, address, agent }, done);
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
      'ratelimit',
      'ratelimit-policy',
      'retry-after',
      'idempotency-replayed',
      'x-request-id',
      'content-disposition',
      'repr-digest',
    ],
  });
}
