import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, settingsOf } from './app.module.js';
import { underApi } from './app.js';
import { readEnvironment } from './environment.js';
import { openApiDocument } from './openapi/document.js';

// Nothing is made but what the decorators say, so there is no database to connect to.
const module = AppModule.with(
  settingsOf(readEnvironment({}), 'postgres://nobody@localhost/nothing'),
);
const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
  ...{ preview: true, logger: false, abortOnError: false },
});
process.stdout.write(JSON.stringify(openApiDocument(underApi(app), 'en')));
