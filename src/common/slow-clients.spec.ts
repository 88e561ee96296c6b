import { fastify } from 'fastify';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { letGoUnused } from './slow-clients.js';

it('a connection on which nothing was ever asked does not keep the server from its end', async () => {
  const server = fastify();
  letGoUnused(server);
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  const arrived = once(server.server, 'connection');
  const early = connect(port, '127.0.0.1');
  await arrived;
  const gone = once(early, 'close');
  await server.close();
  await gone;
});
