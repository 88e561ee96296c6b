import multipart, { type Multipart, type MultipartFile } from '@fastify/multipart';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { checkedAs } from './checked-as.js';
import {
  type Invalid,
  invalidAt,
  MalformedRequest,
  pointerTo,
  UnsupportedMediaType,
} from './problems.js';
import { type IncomingFile, type Upload } from './upload.js';

const FILE = 'file';
const LONGEST_FIELD = 64 * 1024;
// Boundaries, heads of parts and fields are beside the file.
const AROUND_A_FILE = 256 * 1024;
// Of a body that is refused so much more is read and thrown away, for clients that read no answer before they have sent all.
const READ_ON = 64 * 1024 * 1024;
// Long enough for the store to take a part while the sender waits.
const SILENT_AT_MOST_MS = 120_000;

/** The handler takes a file: its body is multipart/form-data, with the fields of a class and a part `file`. */
export const TakesFile = (body: new () => object) =>
  applyDecorators(
    RouteConfig({ takesFile: true }),
    ApiConsumes('multipart/form-data'),
    ApiBody({ type: body }),
  );

/** The body of a handler that takes a file, for whoever reads it. */
export const FileUpload = createParamDecorator(
  (fields: new () => object, context: ExecutionContext): Upload<object> =>
    new MultipartUpload(context.switchToHttp().getRequest<FastifyRequest>(), fields),
);

export const takesFile = (request: FastifyRequest): boolean =>
  (request.routeOptions.config as { takesFile?: boolean } | undefined)?.takesFile === true;

/** Files are for the handlers that ask for them; anywhere else such a body is of the wrong type, as ever. */
export async function readMultipart(server: FastifyInstance): Promise<void> {
  await server.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      ...{ fields: 20, files: 20, parts: 40, headerPairs: 20 },
      ...{ fieldNameSize: 100, fieldSize: LONGEST_FIELD, fileSize: Infinity },
    },
  });
  server.addHook('preParsing', (request, _reply, payload, done) => {
    const isForm = request.headers['content-type']?.toLowerCase().startsWith('multipart/') ?? false;
    if (isForm && !takesFile(request) && !request.is404) {
      done(new UnsupportedMediaType());
      return;
    }
    done(null, payload);
  });
}

class MultipartUpload<Fields extends object> implements Upload<Fields> {
  constructor(
    private readonly request: FastifyRequest,
    private readonly fields: new () => Fields,
  ) {}

  async read<T>(take: (file: IncomingFile) => Promise<T>) {
    const { raw } = this.request;
    raw.setTimeout(SILENT_AT_MOST_MS, () => raw.destroy());
    try {
      return await this.parts(take);
    } catch (error) {
      throw raw.errored || isBroken(error) ? new MalformedRequest() : error;
    } finally {
      if (!raw.readableEnded) drain(this.request);
    }
  }

  private async parts<T>(take: (file: IncomingFile) => Promise<T>) {
    this.expectForm();
    const given = new Map<string, unknown>();
    let file: { readonly taken: T } | undefined;
    for await (const part of this.request.parts()) {
      if (part.type === 'field') keep(given, part);
      else if (part.fieldname !== FILE) throw unfit(part, 'unknown-member');
      else if (file) throw unfit(part, 'one-file');
      else file = { taken: await take(this.incoming(part)) };
    }
    const fields = checkedAs(this.fields, Object.fromEntries(given));
    if (!file) throw invalidAt(`/${FILE}`, 'required');
    return { file: file.taken, fields };
  }

  /** JSON is read before it is known who asks, so it is refused here, after that. */
  private expectForm(): void {
    if (this.request.isMultipart()) return;
    const isEmpty = (this.request.body ?? null) === null;
    throw isEmpty ? invalidAt(`/${FILE}`, 'required') : new UnsupportedMediaType();
  }

  private incoming({ file, filename, mimetype }: MultipartFile): IncomingFile {
    const announced = Number(this.request.headers['content-length'] ?? 0);
    return {
      ...{ content: file, claimedName: filename, claimedType: mimetype },
      atLeastBytes: Math.max(0, announced - AROUND_A_FILE),
    };
  }
}

function keep(given: Map<string, unknown>, part: Exclude<Multipart, MultipartFile>): void {
  const { fieldname, value, valueTruncated } = part;
  if (given.has(fieldname) || valueTruncated) throw unfit(part, 'string');
  given.set(fieldname, value);
}

const unfit = ({ fieldname }: Multipart, rule: string): Invalid =>
  invalidAt(pointerTo('', fieldname), rule);

// What the parser says of a form that ends too early or has no boundary; it gives its errors no names.
const BROKEN_FORM = /multipart|malformed part header|part terminated early/i;
const isBroken = (error: unknown): boolean =>
  error instanceof Error && !('type' in error) && BROKEN_FORM.test(error.message);

function drain({ raw }: FastifyRequest): void {
  let left = READ_ON;
  raw.unpipe();
  raw.on('data', ({ length }: Buffer) => {
    left -= length;
    if (left < 0) raw.destroy();
  });
  raw.resume();
}
