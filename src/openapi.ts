import fastifyStatic from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { type FastifyInstance } from 'fastify';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Language, LANGUAGES, languageOf } from './common/localisation.js';
import { projectRoot } from './common/project-root.js';
import { finishDocument } from './openapi-document.js';

const READER_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

const swaggerUi = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** The document at /api/openapi.json in the caller's language (or ?lang=), and its reader at /api/docs, which needs no other host. */
export async function serveOpenApi(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  let documents: ReadonlyMap<string, OpenAPIObject> | undefined;
  server.get('/api/openapi.json', (request) => {
    documents ??= new Map(LANGUAGES.map((language) => [language, openApiDocument(app, language)]));
    const { lang } = request.query as { lang?: string };
    return documents.get(lang ?? '') ?? documents.get(languageOf(request.headers['accept-language']));
  });
  await server.register(fastifyStatic, {
    root: [join(projectRoot, 'resources', 'reader'), swaggerUi],
    prefix: '/api/docs/',
    allowedPath: (path) => /^\/(index\.(html|css)|start\.js|swagger-ui\.(css|js)|swagger-ui-bundle\.js|favicon-32x32\.png)$/.test(path),
    setHeaders: (reply) => {
      reply.header('content-security-policy', READER_POLICY);
      reply.header('cache-control', 'public, max-age=300');
    },
  });
  server.get('/api/docs', (_request, reply) => reply.redirect('/api/docs/index.html'));
}

export function openApiDocument(app: NestFastifyApplication, language: Language): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Trực Ban')
    .setVersion('1.0')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .build();
  return finishDocument(SwaggerModule.createDocument(app, builder), language);
}
