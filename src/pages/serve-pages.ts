import fastifyStatic from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply } from 'fastify';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../common/project-root.js';
import { type Environment } from '../environment.js';
import { PAGE_PERMISSIONS, pagePolicy } from './page-headers.js';

const BUILT = join(projectRoot, 'web', 'dist');
const NONCE = '__NONCE__';
const DUTY_PHONE = '__DUTY_PHONE__';
// The name of an asset has the hash of its content, so that it never changes.
const FOREVER = 'public, max-age=31536000, immutable';

/** Which document answers where; the scripts read the rest from the address. */
const PAGES = {
  'report.html': ['/bao-cao', '/theo-doi/:code'],
  'console.html': [
    ...['/', '/dang-nhap', '/dat-lai-mat-khau', '/tai-khoan'],
    ...['/dieu-phoi', '/su-co/:code', '/don-vi', '/bang-dieu-hanh', '/man-hinh-lon'],
    ...['/truc', '/quan-tri', '/quan-tri/*'],
  ],
} as const;

/** What browsers and robots look for there and nowhere else. */
const AT_THE_ROOT = { 'favicon.svg': 'image/svg+xml', 'robots.txt': 'text/plain; charset=utf-8' };

/** The addresses of the pages, which are none of the API's. */
export const PAGE_PATHS: readonly string[] = [
  ...Object.values(PAGES).flat(),
  '/assets/*',
  ...Object.keys(AT_THE_ROOT).map((file) => `/${file}`),
];

/** The pages at the root of the service, as `npm run build` has made them. */
export async function servePages(
  app: NestFastifyApplication,
  { dutyPhone = '' }: Pick<Environment, 'dutyPhone'>,
): Promise<void> {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  for (const [document, paths] of Object.entries(PAGES)) {
    for (const path of paths) {
      server.get(path, async (_request, reply) => {
        const template = await readFile(join(BUILT, document), 'utf8');
        return sendPage(reply, template.replace(DUTY_PHONE, dutyPhone));
      });
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
}

function sendPage(reply: FastifyReply, template: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64url');
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', pagePolicy(nonce))
    .header('permissions-policy', PAGE_PERMISSIONS)
    .header('cache-control', 'no-cache')
    .send(template.replaceAll(NONCE, nonce));
}
