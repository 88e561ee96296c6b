import { once } from 'node:events';
import http from 'node:http';
import { type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What becomes of a request on its way: the answer is lost, the desk asks to wait, or it passes. */
export type Fate = 'answer-lost' | 'busy' | 'passes';

/** A proxy before the desk that does to each request what it is told, and then lets all pass. */
export class ShakyRoad {
  private readonly server = http.createServer((request, response) => {
    this.carry(request, response).catch(() => response.destroy());
  });
  fates: Fate[] = [];
  carried = 0;

  constructor(private readonly desk: string) {}

  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  private async carry(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const fate = this.fates.shift() ?? 'passes';
    this.carried++;
    if (fate === 'busy') {
      request.resume();
      response.writeHead(503, { 'retry-after': '0' }).end();
      return;
    }
    const { method = 'GET', headers, url = '/' } = request;
    const body = await buffer(request);
    const onward = http.request(this.desk + url, { method, headers, agent: false });
    // Whoever has gone does not hold the desk's answer open, as a stream would be.
    response.once('close', () => onward.destroy());
    onward.end(body);
    const [answer] = (await once(onward, 'response')) as [http.IncomingMessage];
    if (fate === 'answer-lost') {
      await buffer(answer);
      response.destroy();
      return;
    }
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  }
}
