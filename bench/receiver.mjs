import { once } from 'node:events';
import http from 'node:http';
import { text } from 'node:stream/consumers';
import { atEnd } from './cleanup.mjs';

/**
 * An office's system in this process that takes everything at once. The time is that since the desk stamped the event, within
 * its transaction: what is left of that and the commit count too.
 */
export class Receiver {
  taken = [];

  static async start() {
    const receiver = new Receiver();
    receiver.server = http.createServer(async (request, reply) => {
      const { timestamp } = JSON.parse(await text(request));
      receiver.taken.push(Date.now() - Date.parse(timestamp));
      reply.writeHead(204).end();
    });
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    atEnd(() => receiver.server.close());
    return receiver;
  }

  get url() {
    return `http://127.0.0.1:${this.server.address().port}/hook`;
  }
}
