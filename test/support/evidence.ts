import net from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type Test } from 'supertest';
import { type Caller, type TestApp } from './app.js';
import { type Case } from './reports.js';

export const LOG = Buffer.from('08:40 đăng nhập lạ từ 203.0.113.7\n');

type At = Pick<Case, 'path'>;

export const add = (by: Caller, to: At, content: Buffer = LOG, name = 'truy-cap.log'): Test =>
  by.post(to.path('/attachments')).attach('file', content, name);

/** The same, for a file that must be taken. */
export async function added(by: Caller, to: At, content?: Buffer, name?: string): Promise<any> {
  const { status, body } = await add(by, to, content, name);
  expect({ status, body }).toMatchObject({ status: 201 });
  return body;
}

export const read = (by: Caller, from: At, id: string): Test =>
  inBytes(by.get(from.path(`/attachments/${id}`)));

/** The answer's body as it came. */
export const inBytes = (call: Test): Test =>
  call.buffer(true).parse((response, done) => {
    void buffer(response as unknown as NodeJS.ReadableStream).then(
      (bytes): void => {
        done(null, bytes);
      },
      (error: unknown): void => {
        done(error as Error, undefined);
      },
    );
  });

/** Past the check of answers against the document, which takes a fault for a bug. */
export async function fetched(app: TestApp, by: Caller, path: string, method = 'GET') {
  const answer = await fetch(`http://127.0.0.1:${portOf(app)}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${by.token}` },
  });
  const text = await answer.text().catch(() => undefined);
  return { status: answer.status, whole: text !== undefined, text };
}

/** Sends the beginning of a file over a socket, waits, and cuts it. */
export async function cutHalfWay(
  app: TestApp,
  { by, to, bytes }: { by: Caller; to: At; bytes: Buffer },
  wait: () => Promise<void>,
): Promise<void> {
  const socket = net.connect(portOf(app), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    [
      `POST /api/v1${to.path('/attachments')} HTTP/1.1`,
      ...['Host: desk', `Authorization: Bearer ${by.token}`],
      `Content-Length: ${bytes.length * 2}`,
      'Content-Type: multipart/form-data; boundary=x',
      ...['', '--x', 'Content-Disposition: form-data; name="file"; filename="a.bin"', '', ''],
    ].join('\r\n'),
  );
  socket.write(bytes);
  await wait();
  socket.destroy();
}

export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const portOf = (app: TestApp): number =>
  (app.nest.getHttpServer().address() as net.AddressInfo).port;
