import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

// Below, headers and the packing itself cost more than they save.
const WORTH_BYTES = 2048;
const PACKABLE = /^(application\/([\w.-]+\+)?json|text\/html)\b/;
// What gives tokens out is never packed: its length would say something of its content (BREACH).
const SECRET = '/api/v1/auth/';

// Each answer is packed anew: as well as can be in a few milliseconds. One step below, the document of a case does not fit
// into what a server may send before it hears back (RFC 6928: ten segments), which is a round trip more on a telephone.
const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
const PACK = {
  br: (text: Buffer) => promisify(brotliCompress)(text, QUICKLY),
  gzip: (text: Buffer) => promisify(gzip)(text, { level: 4 }),
} as const;

/**
 * A list of fifty incidents is a hundred kilobytes, and five when packed: on a telephone the difference is a second. The
 * ETag stays as it is, for it is the version of what is told and not of how (`If-Match` is all it is for).
 */
export function packAnswers(app: NestFastifyApplication): void {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  server.addHook('onSend', async (request, reply, payload) => {
    const text = typeof payload === 'string' ? Buffer.from(payload) : payload;
    if (!Buffer.isBuffer(text) || text.length < WORTH_BYTES || !mayBePacked(request, reply)) {
      return payload;
    }
    const before = reply.getHeader('vary');
    void reply.header(
      'vary',
      before === undefined ? 'accept-encoding' : `${String(before)}, accept-encoding`,
    );
    const encoding = encodingFor(request);
    if (encoding === undefined) return payload;
    void reply.header('content-encoding', encoding).removeHeader('content-length');
    return PACK[encoding](text);
  });
}

const mayBePacked = (request: FastifyRequest, reply: FastifyReply): boolean =>
  PACKABLE.test(String(reply.getHeader('content-type'))) &&
  reply.getHeader('content-encoding') === undefined &&
  !request.url.startsWith(SECRET);

function encodingFor({ headers }: FastifyRequest): keyof typeof PACK | undefined {
  const { 'accept-encoding': accepted } = headers;
  if (accepted === undefined) return undefined;
  const asked = new Negotiator({ headers: { 'accept-encoding': accepted } });
  const encoding = asked.encoding(['br', 'gzip', 'identity']);
  return encoding === 'br' || encoding === 'gzip' ? encoding : undefined;
}
