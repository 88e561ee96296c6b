import { STATUS_CODES } from 'node:http';
import { type Socket } from 'node:net';
import { BROWSER_HEADERS } from './browser-headers.js';
import { problemDetails } from './problem-details.js';
import { type Problem } from './problem.js';
import { HeadersTooLarge, MalformedRequest, TooSlow } from './problems.js';

const BY_CODE: Readonly<Record<string, new () => Problem>> = {
  HPE_HEADER_OVERFLOW: HeadersTooLarge,
  ERR_HTTP_REQUEST_TIMEOUT: TooSlow,
};

/** What is no request, or none that came whole, is answered by hand and in Vietnamese: nobody knows what its headers say. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const Kind = BY_CODE[error.code ?? ''] ?? MalformedRequest;
  const problem = problemDetails(new Kind(), { language: 'vi', instance: '' });
  socket.end(written(problem.status, JSON.stringify(problem)));
  // A client that goes on sending is not listened to.
  socket.destroySoon();
}

function written(status: number, body: string): string {
  const headers = {
    ...BROWSER_HEADERS,
    'cache-control': 'no-store',
    'content-language': 'vi',
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', body].join('\r\n');
}
