import fastifyStatic from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OF_DOCUMENTS } from '../common/browser-headers.js';
import { type Environment } from '../environment.js';
import { BUILT, documentsOf } from './documents.js';

// The name of an asset has the hash of its content, so that it never changes.
const FOREVER = 'public, max-age=31536000, immutable';

/** Which document answers where; the scripts read the rest from the address. */
const PAGES = {
  form: ['/bao-cao'],
  track: ['/theo-doi/:code'],
  'sign-in': ['/dang-nhap'],
  'new-password': ['/dat-lai-mat-khau'],
  arrival: ['/'],
  home: ['/don-vi'],
  queue: ['/dieu-phoi'],
  case: ['/su-co/:code'],
  dashboard: ['/bang-dieu-hanh'],
  wall: ['/man-hinh-lon'],
  duty: ['/truc'],
  administration: ['/quan-tri', '/quan-tri/*'],
  routing: ['/quan-tri/phan-luong'],
  deadlines: ['/quan-tri/thoi-han'],
  calendar: ['/quan-tri/lich'],
  periods: ['/quan-tri/dai-hoi'],
  people: ['/quan-tri/nguoi-dung'],
  agencies: ['/quan-tri/co-quan'],
  systems: ['/quan-tri/he-thong'],
  keys: ['/quan-tri/khoa'],
  webhooks: ['/quan-tri/webhook'],
  intake: ['/quan-tri/nguon-canh-bao'],
  gateways: ['/quan-tri/cong-nhan-tin'],
  deliveries: ['/quan-tri/thu-di'],
  audit: ['/quan-tri/kiem-chung'],
  account: ['/tai-khoan'],
} as const;

/** What browsers and robots look for there and nowhere else. */
const AT_THE_ROOT = {
  'favicon.svg': 'image/svg+xml',
  'apple-touch-icon.png': 'image/png',
  'manifest.webmanifest': 'application/manifest+json',
  'robots.txt': 'text/plain; charset=utf-8',
  'licences.txt': 'text/plain; charset=utf-8',
};

// What answers programs alone, also where it has no answer.
const OF_PROGRAMS = /^\/(api|assets)(\/|$)/;

/** The addresses of the pages, which are none of the API's. */
export const PAGE_PATHS: readonly string[] = [
  ...Object.values(PAGES).flat(),
  '/assets/*',
  ...Object.keys(AT_THE_ROOT).map((file) => `/${file}`),
];

/** The pages at the root of the service, as `npm run build` has made them. */
export async function servePages(
  app: NestFastifyApplication,
  environment: Pick<Environment, 'dutyPhone'>,
): Promise<void> {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  const send = documentsOf(environment);
  for (const [kind, paths] of Object.entries(PAGES)) {
    for (const path of paths) {
      server.get(path, (request, reply) => send(request, reply, kind));
    }
  }
  await server.register(fastifyStatic, {
    root: join(BUILT, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply) => {
      reply.header('cache-control', FOREVER);
      for (const name of OF_DOCUMENTS) void reply.removeHeader(name);
    },
  });
  for (const [file, type] of Object.entries(AT_THE_ROOT)) {
    server.get(`/${file}`, async (_request, reply) =>
      reply
        .type(type)
        .header('cache-control', 'public, max-age=3600')
        .send(await readFile(join(BUILT, file))),
    );
  }
  // A mistyped address, told to people by a page; programs are told by a problem, as everywhere.
  server.addHook('onRequest', async (request, reply) => {
    if (request.is404 && wantsPage(request)) await send(request, reply.status(404), 'absent');
  });
}

/** Browsers name HTML before all else; who would take anything is a program. */
const wantsPage = ({ method, url, headers: { accept } }: FastifyRequest): boolean =>
  method === 'GET' &&
  accept !== undefined &&
  !OF_PROGRAMS.test(url.split('?')[0] ?? '') &&
  new Negotiator({ headers: { accept } }).mediaType(['application/json', 'text/html']) ===
    'text/html';
