import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, settingsOf } from './app.module.js';
import { type PasswordEffort } from './auth/password-hashing.js';
import { httpServer } from './common/http-server.js';
import { slowStrangers } from './common/limits/strangers.js';
import { packAnswers } from './common/packed-answers.js';
import { Registers } from './common/registers.js';
import { LoadDemo } from './demo/load-demo.js';
import { type Environment } from './environment.js';
import { migrate } from './migrate.js';
import { Worker } from './notifications/worker.js';
import { serveOpenApi } from './openapi/serve.js';
import { servePages } from './pages/serve-pages.js';
import { LoadReference } from './reference/load-reference.js';

export interface AppSettings {
  readonly environment: Environment;
  readonly databaseUrl: string;
  /** Given: the demo accounts and systems are loaded, all accounts with this password. */
  readonly demoPassword?: string;
  /** Tests do with the least. */
  readonly passwordEffort?: PasswordEffort;
}

/** The desk, migrated and filled, ready to listen. */
export async function createApp(settings: AppSettings): Promise<NestFastifyApplication> {
  const { environment, databaseUrl, demoPassword } = settings;
  await migrate(databaseUrl);
  const module = AppModule.with(settingsOf(environment, databaseUrl, settings.passwordEffort));
  const app = await buildApp(environment, (adapter) =>
    NestFactory.create<NestFastifyApplication>(module, adapter, {
      bodyParser: false,
      abortOnError: false,
      logger: ['error', 'warn'],
    }),
  );
  await app.get(LoadReference).run();
  if (demoPassword !== undefined) await app.get(LoadDemo).run(demoPassword);
  await app.get(Registers).refresh();
  app.get(Worker).begin();
  return app;
}

/** What goes on by itself and nothing else, on the database of a desk. */
export async function createWorker(
  environment: Environment,
  databaseUrl: string,
): Promise<INestApplicationContext> {
  await migrate(databaseUrl);
  const settings = { ...settingsOf(environment, databaseUrl), worker: true };
  const worker = await NestFactory.createApplicationContext(AppModule.with(settings), {
    abortOnError: false,
    logger: ['error', 'warn'],
  });
  worker.get(Worker).begin();
  return worker;
}

/** What every desk has, however its module came about: the HTTP habits, the prefix, the OpenAPI document. */
export async function buildApp(
  environment: Environment,
  create: (adapter: FastifyAdapter) => Promise<NestFastifyApplication>,
): Promise<NestFastifyApplication> {
  const app = underApi(await create(await httpServer(environment)));
  await serveOpenApi(app);
  await servePages(app, environment);
  slowStrangers(app);
  packAnswers(app);
  if (!environment.rateLimit) sayThatNothingIsLimited(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

export const underApi = (app: NestFastifyApplication): NestFastifyApplication =>
  app.setGlobalPrefix('api/v1', {
    exclude: ['health/live', 'health/ready', '.well-known/jwks.json'],
  });

function sayThatNothingIsLimited(app: NestFastifyApplication): void {
  const { log } = app.getHttpAdapter().getInstance();
  log.warn('RATE_LIMIT=off: no request is limited and no failed sign-in makes the next one wait');
}
