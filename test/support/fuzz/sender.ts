import http from 'node:http';
import { type AddressInfo } from 'node:net';
import { type TestApp } from '../app.js';
import { CURRENT, type Shot } from './requests.js';

export interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

// Longer than any statement of the database may take: what has not answered by then hangs.
const HANGS_MS = 20_000;
const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });

/** Sends what no well-behaved client would; undefined where Node itself refuses to send it. */
export async function send(app: TestApp, shot: Shot): Promise<Reply | undefined> {
  const { method, path, body } = shot;
  const { port } = app.nest.getHttpServer().address() as AddressInfo;
  const headers = await withVersion(app, shot);
  const options = { agent, port, method, path, headers, timeout: HANGS_MS };
  try {
    return await once(() => http.request(options), body);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ERR_UNESCAPED_CHARACTERS' || code === 'ERR_INVALID_CHAR') return undefined;
    // The service has closed the connection after the request before: nobody has read this one.
    if (code === 'ECONNRESET') return once(() => http.request({ ...options, agent: false }), body);
    throw error;
  }
}

const once = (open: () => http.ClientRequest, body: string | undefined): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const request = open();
    request.on('response', (answer) => {
      const pieces: Buffer[] = [];
      const done = () => {
        const text = Buffer.concat(pieces).toString('utf8');
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
      };
      const isEndless = answer.headers['content-type'] === 'text/event-stream';
      answer.on('data', (piece: Buffer) => {
        pieces.push(piece);
        if (!isEndless) return;
        request.destroy();
        done();
      });
      answer.on('error', reject);
      answer.on('end', done);
    });
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.on('error', reject);
    request.end(body);
  });

async function withVersion(app: TestApp, { headers, path, body }: Shot) {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  if (headers['if-match'] !== CURRENT) return { ...headers, ...length };
  const [code = ''] = /SC-\d{4}-\d{6}/.exec(path) ?? [];
  const [row] = await app.db.query('SELECT version FROM incident WHERE code = $1', [code]);
  return { ...headers, ...length, 'if-match': `"${row?.version ?? 1}"` };
}
