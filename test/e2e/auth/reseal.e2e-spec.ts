import { execFile } from 'node:child_process';
import { createSecretKey } from 'node:crypto';
import { join } from 'node:path';
import { Totp } from '../../../src/auth/data/second-factor/totp.js';
import { TotpSecret } from '../../../src/auth/data/second-factor/totp-secret.entity.js';
import { User } from '../../../src/auth/user.entity.js';
import { Database } from '../../../src/common/database.js';
import { projectRoot } from '../../../src/common/project-root.js';
import { ResealSecrets } from '../../../src/common/reseal-secrets.js';
import { SecretBox } from '../../../src/common/secret-box.js';
import { WebhookSecrets } from '../../../src/notifications/data/webhooks/webhook-secrets.js';
import { Webhook } from '../../../src/notifications/data/webhooks/webhook.entity.js';
import { TestApp } from '../../support/app.js';
import { testEnvironment } from '../../support/environment.js';

const NEW = Buffer.alloc(32, 7).toString('base64');
const [OLD = ''] = testEnvironment.secretsKey ?? [];

describe('secrets in the database', () => {
  let app: TestApp;
  let people: readonly string[];
  let secrets: readonly (string | null)[];
  beforeAll(async () => {
    app = await TestApp.start();
    const users = await app.db.getRepository(User).find({ order: { id: 'ASC' }, take: 3 });
    people = users.map(({ id }) => id);
    const totp = app.nest.get(Totp);
    const database = app.nest.get(Database);
    const begun: (string | null)[] = [];
    for (const id of people) begun.push(await database.transaction((tx) => totp.begin(tx, id)));
    secrets = begun;
  });
  afterAll(() => app.stop());

  const boxWith = (...keys: string[]) =>
    new SecretBox(() => keys.map((key) => createSecretKey(key, 'base64')));
  const resealWith = (...keys: string[]) =>
    new ResealSecrets(app.nest.get(Database), boxWith(...keys)).run();
  const sealed = async () =>
    (await app.db.getRepository(TotpSecret).find({ order: { userId: 'ASC' } })).map(
      ({ secret }) => secret,
    );
  const opened = async (box: SecretBox) =>
    (await sealed()).map((text, at) => box.open(text, `totp:${people[at] ?? ''}`));

  it('are encrypted anew by the newest key, and the old one can be thrown away', async () => {
    expect(await opened(boxWith(OLD))).toEqual(secrets);
    expect(await resealWith(NEW, OLD)).toEqual({ fresh: 3, changed: 3, lost: 0 });
    expect(await opened(boxWith(NEW))).toEqual(secrets);
    expect(await resealWith(NEW)).toEqual({ fresh: 3, changed: 0, lost: 0 });
  });

  it('stay as they are where no key opens them', async () => {
    const before = await sealed();
    expect(await resealWith(OLD)).toEqual({ fresh: 0, changed: 0, lost: 3 });
    expect(await sealed()).toEqual(before);
  });

  it('are those of webhooks too, the newest and the one that signs along', async () => {
    const admin = await app.as('admin');
    const made = await admin.post('/webhooks', {
      ...{ name: 'Chư Sê', url: 'https://203.0.114.9/hook', agency: 'GL-UBND-633' },
    });
    const { id, secret: before } = made.body;
    const rotated = await admin.post(`/webhooks/${id}/rotate-secret`, {}).set('if-match', '"1"');
    expect(await resealWith(NEW, OLD)).toEqual({ fresh: 5, changed: 2, lost: 0 });
    const webhook = await app.db.getRepository(Webhook).findOneByOrFail({ id });
    const opened = new WebhookSecrets(boxWith(NEW)).signing(webhook, app.clock.now());
    expect(opened).toEqual([rotated.body.secret, before]);
    await app.db.query('DELETE FROM webhook');
  });

  it('are encrypted anew from the command line, which fails where one was lost', async () => {
    const [{ name }] = await app.db.query('SELECT current_database() AS name');
    const env = {
      ...{ ...process.env, LOG_LEVEL: 'error', SECRETS_KEY: `${OLD},${NEW}` },
      DATABASE_URL: (process.env.TEST_ADMIN_URL ?? '').replace('/truc_ban', `/${String(name)}`),
    };
    const run = () =>
      new Promise((resolve) => {
        const program = join(projectRoot, 'dist/src/reseal-secrets.js');
        execFile(process.execPath, [program], { env }, (failure, out) => {
          resolve({ code: failure?.code ?? 0, out });
        });
      });
    expect(await run()).toMatchObject({
      code: 0,
      out: expect.stringContaining('newest key: 3. Of these changed now: 3.'),
    });
    expect(await opened(boxWith(OLD))).toEqual(secrets);
    await app.db.query(`UPDATE totp_secret SET secret = secret || 'A' WHERE user_id = $1`, [
      people[0],
    ]);
    expect(await run()).toMatchObject({ code: 1 });
  }, 60_000);
});
