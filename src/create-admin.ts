import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { createApp } from './app.js';
import { UserBody } from './auth/http/users.dto.js';
import { CreateUser } from './auth/use-cases/create-user.js';
import { LANGUAGES } from './common/localisation.js';
import { problemDetails } from './common/problem-details.js';
import { Problem } from './common/problem.js';
import { ValidationPipe } from './common/validation.pipe.js';
import { readEnvironment } from './environment.js';
import { inBothLanguages, StartError } from './start-texts.js';

/** The first administrator of a desk that starts without demo accounts; further ones are made by them through the API. */
async function run([username, agency, name, ...more]: readonly string[]): Promise<void> {
  const environment = readEnvironment(process.env);
  const { databaseUrl } = environment;
  if (databaseUrl === undefined || name === undefined || more.length > 0) {
    throw new StartError(inBothLanguages('admin.usage'));
  }
  const password = randomBytes(18).toString('base64url');
  const body = bodyOf({ username, agency, name, password, roles: ['admin'] });
  // It makes the account and leaves what goes on by itself to a desk.
  const app = await createApp({ environment: { ...environment, worker: false }, databaseUrl });
  await create(app, body);
  process.stdout.write(`${inBothLanguages('admin.created', { username: body.username })}\n`);
  process.stdout.write(`${password}\n`);
}

/** The same rules as through the API. */
const bodyOf = (facts: object): UserBody =>
  new ValidationPipe().transform(facts, { type: 'body', metatype: UserBody }) as UserBody;

async function create(app: NestFastifyApplication, body: UserBody): Promise<void> {
  try {
    await app.get(CreateUser).run(null, body);
  } finally {
    await app.close();
  }
}

function explain(error: unknown): string {
  if (error instanceof StartError) return error.message;
  if (error instanceof Problem)
    return LANGUAGES.map((language) => said(error, language)).join('\n');
  return (error instanceof Error ? error.stack : undefined) ?? String(error);
}

function said(problem: Problem, language: (typeof LANGUAGES)[number]): string {
  const { title, detail, errors } = problemDetails(problem, { language, instance: '' });
  const places = (errors ?? []) as readonly { pointer: string; detail: string }[];
  return [
    `${title}. ${detail}`,
    ...places.map((at) => `  ${at.pointer.slice(1)}: ${at.detail}`),
  ].join('\n');
}

try {
  await run(process.argv.slice(2));
  process.exit(0);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
