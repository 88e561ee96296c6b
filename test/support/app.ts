import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import jwt from 'jsonwebtoken';
import { randomUUID } from 'node:crypto';
import request, { type Test as Call } from 'supertest';
import { DataSource } from 'typeorm';
import { AppModule, settingsOf } from '../../src/app.module.js';
import { buildApp } from '../../src/app.js';
import { Session } from '../../src/auth/data/session.entity.js';
import { SigningKey } from '../../src/auth/data/signing-key.entity.js';
import { ISSUER, SigningKeys } from '../../src/auth/data/signing-keys.js';
import { User } from '../../src/auth/user.entity.js';
import { Clock } from '../../src/common/clock.js';
import { Registers } from '../../src/common/registers.js';
import { type Environment } from '../../src/environment.js';
import { Worker } from '../../src/notifications/worker.js';
import { TestClock } from './clock.js';
import { Contract } from './contract.js';
import { recreate, TEMPLATE } from './databases.js';
import { readBeginningOfStreams } from './endless.js';
import { testEnvironment } from './environment.js';

readBeginningOfStreams();

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The whole desk on a copy of the filled database, with a clock that can be moved. */
export class TestApp {
  private readonly contract = Contract.ofTheBuild();

  private constructor(
    readonly nest: NestFastifyApplication,
    readonly clock: TestClock,
  ) {}

  static async start(changes: Partial<Environment> = {}): Promise<TestApp> {
    const database = `desk_${randomUUID().replaceAll('-', '')}`;
    return TestApp.on(await recreate(database, TEMPLATE), changes);
  }

  static async on(databaseUrl: string, changes: Partial<Environment> = {}): Promise<TestApp> {
    const environment = { ...testEnvironment, ...changes };
    const clock = new TestClock();
    const settings = settingsOf(environment, databaseUrl, 'least');
    const builder = Test.createTestingModule({
      // The clock stands still, so no quota would ever be there again: only for tests that ask for it.
      imports: [AppModule.with({ ...settings, limitRequests: changes.rateLimit === true })],
    }).overrideProvider(Clock);
    const nest = await buildApp(environment, async (adapter) => {
      const compiled = await builder.useValue(clock).compile();
      return compiled.createNestApplication<NestFastifyApplication>(adapter, { bodyParser: false });
    });
    await nest.get(Registers).refresh();
    nest.get(Worker).begin();
    await nest.listen(0, '127.0.0.1');
    return new TestApp(nest, clock);
  }

  get db(): DataSource {
    return this.nest.get(DataSource);
  }

  stop(): Promise<void> {
    return this.nest.close();
  }

  /** A call without credentials. Its answer, whatever a test expects of it, must be one that the document describes. */
  anonymous(method: Method, path: string): Call {
    return request(this.nest.getHttpServer())
      [method](path)
      .expect((answer) => {
        this.contract.check(method, path, answer);
      });
  }

  /** A token that outlives every move of the clock; how the real ones end is tested through POST /auth/login. */
  private async lastingToken(subject: string): Promise<string> {
    // Makes the first key, where there is none yet.
    await this.nest.get(SigningKeys).sign({ id: subject, userId: subject });
    const [key] = await this.db.getRepository(SigningKey).find({ order: { createdAt: 'DESC' } });
    if (!key) throw new Error('There is no signing key.');
    const sid = await this.lastingSession(subject);
    const claims = { sid, iat: 0, exp: 4_000_000_000 };
    return jwt.sign(claims, key.privateKey, {
      ...{ algorithm: 'ES256', keyid: key.id, issuer: ISSUER, subject },
    });
  }

  private async lastingSession(userId: string): Promise<string> {
    const [start, end] = [new Date(0), new Date(4_000_000_000_000)];
    const id = randomUUID();
    await this.db.getRepository(Session).insert({
      ...{ id, userId, delivery: 'body', methods: ['pwd'], address: '127.0.0.1', agent: null },
      ...{ createdAt: start, lastUsedAt: end, expiresAt: end },
      ...{ endedAt: null, endedBy: null },
    });
    return id;
  }

  /**
   * Calls as a person who has done what the first sign-in asks for, below /api/v1, in English so that a test reads as
   * it is written.
   */
  async as(username: string): Promise<Caller> {
    const people = this.db.getRepository(User);
    const { id, mustChangePassword } = await people.findOneByOrFail({ username });
    if (mustChangePassword) await people.update({ id }, { mustChangePassword: false });
    return new Caller(this, id, await this.lastingToken(id));
  }
}

export class Caller {
  constructor(
    private readonly app: TestApp,
    readonly id: string,
    readonly token: string,
  ) {}

  get = (path: string): Call => this.call('get', path);
  post = (path: string, body?: object): Call => this.call('post', path).send(body);
  put = (path: string, body?: object): Call => this.call('put', path).send(body);
  patch = (path: string, body?: object): Call => this.call('patch', path).send(body);
  delete = (path: string): Call => this.call('delete', path);

  private call(method: Method, path: string): Call {
    return this.app
      .anonymous(method, `/api/v1${path}`)
      .set('authorization', `Bearer ${this.token}`)
      .set('accept-language', 'en');
  }
}
