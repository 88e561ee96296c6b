import http from 'node:http';
import { type AddressInfo } from 'node:net';
import { isPublic } from './addresses.js';
import { isReceiver } from './allowed.js';
import { Outbound, OutboundError, type Resolver } from './outbound.js';

const whyNot = async (work: Promise<unknown>): Promise<string | undefined> => {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error instanceof OutboundError ? error.why : String(error);
  }
};

/** A name server that says so and no more. */
const saying =
  (...addresses: string[]): Resolver =>
  () =>
    Promise.resolve(
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

describe('addresses of the open internet', () => {
  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700::1111', '2405:4800::1'])(
    'are %s',
    (address) => {
      expect(isPublic(address)).toBe(true);
    },
  );

  it.each([
    ...['127.0.0.1', '127.1.2.3', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255'],
    ...['192.168.0.1', '169.254.169.254', '100.64.0.1', '198.18.0.1', '203.0.113.9', '192.0.0.8'],
    ...['224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '64:ff9b::7f00:1'],
    ...['fe80::1', 'fe80::1%eth0', 'fec0::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1'],
    ...['2002:7f00:1::', '2001::1', '2001:db8::1', '3fff::1', '4000::1'],
    ...['localhost', '', '127.1', '0x7f.0.0.1'],
  ])('are not %s', (address) => {
    expect(isPublic(address)).toBe(false);
  });
});

describe('a request that goes out', () => {
  const outside = new Outbound([], saying('8.8.8.8'));

  it.each([
    ['no-url', 'hooks'],
    ['scheme', 'http://hooks.example.vn/'],
    ['scheme', 'ftp://hooks.example.vn/'],
    ['scheme', 'file:///etc/passwd'],
    ['scheme', 'gopher://hooks.example.vn/'],
    ['port', 'https://hooks.example.vn:22/'],
    ['port', 'https://hooks.example.vn:80/'],
    ['port', 'https://hooks.example.vn:5432/'],
    ['credentials', 'https://user:secret@hooks.example.vn/'],
  ])('is refused for its %s: %s', async (why, url) => {
    expect(await whyNot(outside.check(url))).toBe(why);
    expect(await whyNot(outside.fetch(url))).toBe(why);
  });

  it.each([
    ...[
      '127.0.0.1',
      '127.1',
      '0177.0.0.1',
      '0x7f.0.0.1',
      '0x7f000001',
      '2130706433',
      '017700000001',
    ],
    ...['0', '127.0.0.1.', '%31%32%37.0.0.1', '127。0。0。1', '①②⑦.0.0.1'],
    ...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]'],
    ...['[64:ff9b::127.0.0.1]', '[2002:7f00:1::]', '[fe80::1]', '[fd00:ec2::254]'],
    ...['169.254.169.254', '10.0.0.1', '192.168.1.1', '224.0.0.1'],
  ])('is refused to https://%s/, however it is written', async (host) => {
    expect(await whyNot(outside.check(`https://${host}/`))).toBe('address');
  });

  it('is refused when a name leads inside, by one of its addresses alone', async () => {
    for (const found of [['127.0.0.1'], ['8.8.8.8', '10.0.0.1'], ['2606:4700::1', '::1']]) {
      const outbound = new Outbound([], saying(...found));
      expect(await whyNot(outbound.check('https://hooks.example.vn/'))).toBe('address');
    }
  });

  it('goes nowhere when a name leads nowhere', async () => {
    expect(await whyNot(new Outbound([], saying()).check('https://a.vn/'))).toBe('unreachable');
    const failing = new Outbound([], () => Promise.reject(new Error('ENOTFOUND')));
    expect(await whyNot(failing.check('https://a.vn/'))).toBe('unreachable');
  });

  it.each([
    'hooks.example.vn:443',
    '10.0.0.0/8',
    '10.1.2.3',
    'fd00::/8',
    '[fd00::1]:8080',
    'may-chu',
  ])('may be allowed to %s', (text) => {
    expect(isReceiver(text)).toBe(true);
  });

  it.each([
    '',
    'http://a.vn',
    'a.vn/8',
    '10.0.0.0/33',
    'a.vn:0',
    'a.vn:70000',
    '*',
    '-a.vn',
    '10.0.0.0/',
  ])('may not be allowed to %j', (text) => {
    expect(isReceiver(text)).toBe(false);
  });
});

describe('a request to a receiver inside', () => {
  let server: http.Server;
  let port: number;
  let heard: string[];
  beforeAll(async () => {
    server = http.createServer((request, reply) => {
      heard.push(`${request.method} ${request.url}`);
      if (request.url === '/moved') reply.writeHead(302, { location: '/here' }).end();
      else if (request.url === '/endless') pour(reply);
      else if (request.url === '/silent') reply.writeHead(200).flushHeaders();
      else if (request.url !== '/hang') reply.writeHead(201, { 'x-said': 'yes' }).end('taken');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  beforeEach(() => (heard = []));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Piece after piece, as fast as it is taken. */
  function pour(reply: http.ServerResponse): void {
    const piece = Buffer.alloc(16 * 1024);
    const more = () => {
      while (!reply.destroyed && reply.write(piece));
    };
    reply.on('drain', more);
    more();
  }

  const at = (path: string, host = 'intranet') => `http://${host}:${port}${path}`;
  const allowing = (...receivers: string[]) => new Outbound(receivers, saying('127.0.0.1'));

  it.each([
    ['intranet', 'intranet'],
    ['127.0.0.0/8', '127.0.0.1'],
    ['127.0.0.1', '0x7f.1'],
  ])('is sent where %s is allowed, and its answer is given', async (receiver, host) => {
    const answer = await allowing(receiver).fetch(at('/hook', host), {
      method: 'POST',
      body: '{}',
    });
    expect([answer.status, answer.headers.get('x-said'), await answer.text()]).toEqual([
      ...[201, 'yes', 'taken'],
    ]);
    expect(heard).toEqual(['POST /hook']);
  });

  it('is refused where it is not named, or not with this port', async () => {
    for (const receiver of ['other', 'intranet:1', '10.0.0.0/8']) {
      expect(await whyNot(allowing(receiver).fetch(at('/hook')))).toBe('scheme');
    }
    // The network is allowed, the name is not: by name one gets there over TLS alone.
    expect(await whyNot(allowing('127.0.0.0/8').fetch(at('/hook')))).toBe('scheme');
    expect(heard).toEqual([]);
  });

  it('connects to what was judged, though the name has changed its mind since', async () => {
    const answers = ['127.0.0.1', '10.9.9.9'];
    const rebinding: Resolver = (host) => saying(answers.shift() ?? '10.9.9.9')(host);
    const outbound = new Outbound(['intranet'], rebinding);
    expect((await outbound.fetch(at('/hook'))).status).toBe(201);
    // Asked once: what it says the second time nobody has heard.
    expect(answers).toEqual(['10.9.9.9']);
  });

  it('is refused as soon as a name of the open internet leads inside', async () => {
    const answers = ['8.8.8.8', '127.0.0.1'];
    const outbound = new Outbound([], (host) => saying(answers.shift() ?? '')(host));
    const url = 'https://rebinding.example.vn:8443/hook';
    await outbound.check(url);
    expect(await whyNot(outbound.fetch(url))).toBe('address');
    expect(heard).toEqual([]);
  });

  it('does not follow a redirect', async () => {
    expect(await whyNot(allowing('intranet').fetch(at('/moved')))).toBe('redirect');
    expect(heard).toEqual(['GET /moved']);
  });

  it('takes no more of an answer than is wanted', async () => {
    const asked = allowing('intranet').fetch(at('/endless'), { mostBytes: 100_000 });
    expect(await whyNot(asked)).toBe('too-large');
  });

  it('gives the beginning of an answer to who wants no more, and its status', async () => {
    const cut = { mostBytes: 1000, cut: true };
    const answer = await allowing('intranet').fetch(at('/endless'), cut);
    expect([answer.status, (await answer.text()).length]).toEqual([200, 1000]);
  });

  it.each(['/hang', '/silent'])('waits no longer than it is told: %s', async (path) => {
    const asked = allowing('intranet').fetch(at(path), { withinMs: 50 });
    expect(await whyNot(asked)).toBe('too-slow');
  });

  it('waits no longer for a name either', async () => {
    const stuck = new Outbound([], () => new Promise(() => undefined));
    expect(await whyNot(stuck.fetch('https://a.vn/', { withinMs: 20 }))).toBe('too-slow');
  });

  it('tells when nobody is there', async () => {
    const asked = allowing('intranet').fetch('http://intranet:1/');
    expect(await whyNot(asked)).toBe('unreachable');
  });
});
