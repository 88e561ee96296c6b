import fastifyStatic from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance } from 'fastify';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Language, LANGUAGES, languageOf } from '../common/localisation.js';
import { projectRoot } from '../common/project-root.js';
import { openApiDocument } from './document.js';

const READER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// Of the reader's own files only those that its page asks for.
const SERVED =
  /^\/(index\.html|reader\.css|start\.js|swagger-ui\.css|swagger-ui-bundle\.js|favicon-32x32\.png)$/;

const swaggerUi = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** The document at /api/openapi.json in the caller's language (or ?lang=), and its reader at /api/docs, which needs no other host. */
export async function serveOpenApi(app: NestFastifyApplication): Promise<void> {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  const written = new Map<Language, string>();
  const documentIn = (language: Language): string => {
    const text = written.get(language) ?? JSON.stringify(openApiDocument(app, language));
    written.set(language, text);
    return text;
  };
  server.get('/api/openapi.json', (request, reply) => {
    const { lang } = request.query as { lang?: unknown };
    const asked = LANGUAGES.find((language) => language === lang);
    const language = asked ?? languageOf(request.headers['accept-language']);
    return reply
      .type('application/json; charset=utf-8')
      .header('content-language', language)
      .header('vary', 'accept-language')
      .send(documentIn(language));
  });
  await server.register(fastifyStatic, {
    root: [join(projectRoot, 'resources', 'reader'), swaggerUi],
    prefix: '/api/docs/',
    allowedPath: (path) => SERVED.test(path),
    setHeaders: (reply) => {
      reply.header('content-security-policy', READER_POLICY);
      reply.header('cache-control', 'public, max-age=300');
    },
  });
  server.get('/api/docs', (_request, reply) => reply.redirect('/api/docs/index.html'));
}
