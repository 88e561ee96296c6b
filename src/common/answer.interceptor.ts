import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { CreatedAs, Idempotent, KnownBy, Versioned } from './answers.js';
import { canonicalJson } from './canonical-json.js';
import { etagOf } from './precondition.js';
import { FileAnswer } from './file-answer.js';
import { Invalid } from './problems.js';
import { requestContext } from './request-context.js';
import { SecretBox } from './secret-box.js';

const KEY = /^[\x21-\x7e]{1,255}$/;

/** Reads the Idempotency-Key and writes the headers that follow from an answer: ETag, Location, Link. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly secrets: SecretBox,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const handler = context.getHandler();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (this.marks(Idempotent, handler)) claimKey(request, this.secrets);
    return next.handle().pipe(
      map((answer: unknown) => {
        if (typeof answer === 'object' && answer !== null) {
          const body = answer as Readonly<Record<string, unknown>>;
          writeFileHeaders(reply, answer);
          if (this.marks(Versioned, handler)) writeEtag(reply, body);
          const member = this.reflector.get(CreatedAs, handler) as string | undefined;
          if (member) void reply.header('location', `${pathOf(request)}/${String(body[member])}`);
          this.markIfKnown(handler, body);
          if (typeof body.nextCursor === 'string') writeLink(request, reply, body.nextCursor);
        }
        if (requestContext.getStore()?.replayed) void reply.header('idempotency-replayed', 'true');
        return answer;
      }),
    );
  }

  /** Nest sets the status of the handler once more when it sends the answer; the server's own hook comes after that. */
  private markIfKnown(
    handler: ReturnType<ExecutionContext['getHandler']>,
    body: Readonly<Record<string, unknown>>,
  ): void {
    const known = this.reflector.get(KnownBy, handler) as string | undefined;
    const context = requestContext.getStore();
    if (known && context && body[known] === true) context.existed = true;
  }

  // Typed as always there, which it is only on handlers that carry it.
  private marks(
    decorator: typeof Versioned,
    handler: ReturnType<ExecutionContext['getHandler']>,
  ): boolean {
    return (this.reflector.get(decorator, handler) as true | undefined) === true;
  }
}

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '';

function claimKey(request: FastifyRequest, secrets: SecretBox): void {
  const key = request.headers['idempotency-key'];
  const context = requestContext.getStore();
  if (key === undefined || !context) return;
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw new Invalid([{ header: 'Idempotency-Key', rule: 'idempotency-key' }]);
  }
  const content = `${request.method} ${pathOf(request)} ${canonicalJson(request.body ?? null)}`;
  // A body may hold a password, and whoever has a copy of the database must not be able to try out which.
  context.idempotency = { key, fingerprint: secrets.fingerprint(content) };
}

function writeFileHeaders(reply: FastifyReply, answer: object): void {
  if (answer instanceof FileAnswer) void reply.headers(answer.headers);
}

function writeEtag(reply: FastifyReply, body: Readonly<Record<string, unknown>>): void {
  if (typeof body.version === 'number') void reply.header('etag', etagOf(body.version));
}

function writeLink(request: FastifyRequest, reply: FastifyReply, cursor: string): void {
  const next = new URL(request.url, 'http://desk');
  next.searchParams.set('cursor', cursor);
  void reply.header('link', `<${next.pathname}${next.search}>; rel="next"`);
}
