import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { projectRoot } from '../../../src/common/project-root.js';
import { TestApp } from '../../support/app.js';
import { recreate } from '../../support/databases.js';

interface Outcome {
  readonly code: number | string;
  readonly out: string;
  readonly error: string;
}

/** The built program, as `npm run admin:create` starts it. */
const createAdmin = (databaseUrl: string, ...words: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const program = join(projectRoot, 'dist/src/create-admin.js');
    const env = { ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' };
    execFile(process.execPath, [program, ...words], { env }, (failure, out, error) => {
      resolve({ code: failure?.code ?? 0, out, error });
    });
  });

// Each is a start of the whole service in a process of its own.
const STARTS_TAKE_MS = 90_000;

describe('the first administrator of a desk without demo accounts', () => {
  let databaseUrl: string;
  beforeAll(async () => {
    databaseUrl = await recreate(`desk_${randomUUID().replaceAll('-', '')}`);
  });

  it.each<[string, string[], string]>([
    ['without a name', ['nam', 'GL-STTTT'], 'Usage'],
    ['with a user name that is none', ['Nam!', 'GL-STTTT', 'Võ Đình Nam'], 'username: needs 2'],
    ['of an agency that is none', ['nam', 'GL-NOWHERE', 'Võ Đình Nam'], 'agency: no active'],
  ])(
    'is not made %s',
    async (_, words, complaint) => {
      const { code, out, error } = await createAdmin(databaseUrl, ...words);
      expect([code, out]).toEqual([1, '']);
      expect(error).toContain(complaint);
    },
    STARTS_TAKE_MS,
  );

  it(
    'is made once, and signs in with the password that was shown',
    async () => {
      const words = ['nam', 'GL-STTTT', 'Võ Đình Nam'];
      const first = await createAdmin(databaseUrl, ...words);
      expect([first.code, first.error]).toEqual([0, '']);
      const password = first.out.trim().split('\n').at(-1);
      const second = await createAdmin(databaseUrl, ...words);
      expect([second.code, second.out]).toEqual([1, '']);
      expect(second.error).toContain('Choose another');

      const app = await TestApp.on(databaseUrl);
      const { body } = await app
        .anonymous('post', '/api/v1/auth/login')
        .send({ username: 'nam', password });
      const me = await app
        .anonymous('get', '/api/v1/auth/me')
        .set('authorization', `Bearer ${body.accessToken}`);
      expect(me.body).toMatchObject({ name: 'Võ Đình Nam', agency: 'GL-STTTT', roles: ['admin'] });
      const [event] = await app.db.query('SELECT key, actor_id FROM register_event');
      await app.stop();
      expect(event).toEqual({ key: me.body.id, actor_id: me.body.id });
    },
    STARTS_TAKE_MS,
  );
});
