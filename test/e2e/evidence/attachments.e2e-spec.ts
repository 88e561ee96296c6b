import { createHash, randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EvidenceSweep } from '../../../src/incidents/evidence-sweep.js';
import { SweepUploads } from '../../../src/incidents/use-cases/evidence/sweep-uploads.js';
import { type Caller, TestApp } from '../../support/app.js';
import { caseIn, refused } from '../../support/cases.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { add, added, cutHalfWay, fetched, LOG, read, until } from '../../support/evidence.js';
import { type Case } from '../../support/reports.js';

const MOST_BYTES = 300_000;
const MOST_FILES = 3;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const hexOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

let app: TestApp;
let cast: Cast;
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'truc-ban-evidence-'));
const folder = path.join(dataDir, 'evidence');
beforeAll(async () => {
  app = await TestApp.start({
    ...{ dataDir, attachmentMaxBytes: MOST_BYTES, attachmentsPerCase: MOST_FILES },
  });
  cast = await castOf(app);
});
afterAll(async () => {
  await app.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

const stored = (): string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort()
    : [];
const rows = async (table: string): Promise<any[]> => app.db.query(`SELECT * FROM ${table}`);

/** What is refused leaves neither row nor file behind. */
async function leavesNothing(
  incident: Case,
  status: number,
  send: () => PromiseLike<{ status: number; body: any }>,
): Promise<any> {
  const before = [stored(), await rows('attachment')];
  const problem = await refused(app, incident, status, send);
  await until(async () => (await rows('attachment_upload')).length === 0);
  expect([stored(), await rows('attachment')]).toEqual(before);
  return problem;
}

describe('a file', () => {
  it('is kept as it came, with its hash, and what it is by its content', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const answer = await add(cast.reporter, incident, PNG, '../../ảnh màn hình.txt')
      .field('note', 'Chụp lúc 08:40')
      .field('tlp', 'RED');

    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(
      `/api/v1${incident.path(`/attachments/${answer.body.id}`)}`,
    );
    expect(answer.body).toMatchObject({
      ...{ incident: incident.code, name: 'ảnh màn hình.txt', note: 'Chụp lúc 08:40', tlp: 'RED' },
      ...{ claimedType: 'text/plain', detectedType: 'image/png', visibility: 'all' },
      ...{ size: PNG.length, sha256: hexOf(PNG) },
      addedBy: { agency: 'GL-UBND-633' },
    });
    const place = path.join(folder, answer.body.id.slice(-2), answer.body.id);
    expect(fs.readFileSync(place)).toEqual(PNG);
    expect(fs.statSync(place).mode & 0o777).toBe(0o400);
    expect(await rows('attachment_upload')).toEqual([]);
    const [{ type, data }] = (await incident.events()).slice(-1) as any;
    expect({ type, data }).toMatchObject({
      type: 'incident.attachment-added',
      data: { id: answer.body.id, sha256: hexOf(PNG), name: 'ảnh màn hình.txt' },
    });
    const { body } = await cast.reporter.get(incident.path());
    expect(`"${body.version}"`).toBe(incident.etag);
  });

  it.each([
    ['a text', LOG, 'text/plain'],
    ['a page that runs scripts', Buffer.from('<html><script>alert(1)</script>'), 'text/plain'],
    [
      'a program',
      Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]),
      'application/x-msdownload',
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
    ['anything else', randomBytes(1000).fill(0, 0, 9), 'application/octet-stream'],
  ])('that is %s is known by its content', async (_, content, detectedType) => {
    const incident = await caseIn(app, cast, 'triage');
    const file = await added(cast.coordinator, incident, content, 'anh.png');

    expect(file).toMatchObject({ claimedType: 'image/png', detectedType });
  });

  it('is given out to be saved, never shown, after the reading is written down', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const { id } = await added(cast.reporter, incident, LOG, 'nhật ký.log');
    const { status, headers, body } = await read(cast.coordinator, incident, id);

    expect(status).toBe(200);
    expect(body).toEqual(LOG);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': String(LOG.length),
      'content-disposition': `attachment; filename="nhat ky.log"; filename*=UTF-8''nh%E1%BA%ADt%20k%C3%BD.log`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
      'repr-digest': `sha-256=:${createHash('sha256').update(LOG).digest('base64')}:`,
    });
    const log = await cast.coordinator.get(incident.path(`/attachments/${id}/custody`));
    expect(log.body.items.map(({ type, actor }: any) => [type, actor.agency])).toEqual([
      ['incident.attachment-added', 'GL-UBND-633'],
      ['incident.attachment-read', 'GL-STTTT'],
    ]);
    const [access] = await app.db.query('SELECT * FROM access_record WHERE about = $1', [id]);
    expect(access).toMatchObject({ actor_id: cast.coordinator.id, incident_code: incident.code });
    const units = await cast.reporter.get(incident.path(`/attachments/${id}/custody`));
    expect(units.body.items).toHaveLength(1);
    const chain = await cast.auditor.get('/audit/verify');
    expect(chain.body.valid).toBe(true);
  });

  it('is not given out when the reading cannot be written down', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const { id } = await added(cast.reporter, incident);
    const at = incident.path(`/attachments/${id}`);
    for (const table of ['access_record', 'incident_event']) {
      await app.db.query(`ALTER TABLE ${table} ADD CONSTRAINT full_up CHECK (false) NOT VALID`);
      const { status, text } = await fetched(app, cast.coordinator, at);
      await app.db.query(`ALTER TABLE ${table} DROP CONSTRAINT full_up`);
      expect([status, text?.includes(String(LOG))]).toEqual([500, false]);
    }
    expect((await read(cast.coordinator, incident, id)).body).toEqual(LOG);
  });

  it('cannot be changed or taken away in the database', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const { id } = await added(cast.reporter, incident);
    for (const change of [`UPDATE attachment SET name = 'x'`, 'DELETE FROM attachment']) {
      await expect(app.db.query(`${change} WHERE id = '${id}'`)).rejects.toThrow(/never changed/);
    }
  });

  it('that is not what was sealed is never given out whole, and that is written down', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const contents = [LOG, randomBytes(MOST_BYTES)];
    for (const content of contents) {
      const { id } = await added(cast.reporter, incident, content);
      const place = path.join(folder, id.slice(-2), id);
      fs.chmodSync(place, 0o600);
      fs.writeFileSync(place, Buffer.from(content).fill('x', 0, 1));
      const { status, whole } = await fetched(
        app,
        cast.coordinator,
        incident.path(`/attachments/${id}`),
      );

      expect([status, whole]).toEqual(content === LOG ? [500, true] : [200, false]);
      const last = (await incident.events()).at(-1);
      expect(last).toMatchObject({ type: 'incident.attachment-damaged', data: { id } });
      fs.rmSync(place);
      expect(
        (await fetched(app, cast.coordinator, incident.path(`/attachments/${id}`))).status,
      ).toBe(500);
    }
    const damages = (await incident.events()).filter(({ type }) => type.endsWith('damaged'));
    expect(damages).toHaveLength(2 * contents.length);
  });
});

describe('a file that is refused leaves nothing', () => {
  it('when it is too large, known by the length or only on the way', async () => {
    const incident = await caseIn(app, cast, 'triage');
    for (const bytes of [MOST_BYTES + 1, MOST_BYTES * 3]) {
      const problem = await leavesNothing(incident, 413, () =>
        add(cast.reporter, incident, randomBytes(bytes)),
      );
      expect(problem).toMatchObject({
        type: '/problems/incident/attachment-too-large',
        most: MOST_BYTES,
      });
    }
    await added(cast.reporter, incident, randomBytes(MOST_BYTES));
  });

  it('when a part of it is wrong', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const post = () => cast.reporter.post(incident.path('/attachments'));
    const cases: [() => PromiseLike<any>, string][] = [
      [() => post().field('note', 'không có tệp'), '/file'],
      [() => post().attach('file', LOG, 'a').attach('file', LOG, 'b'), '/file'],
      [() => post().attach('file', Buffer.alloc(0), 'rong.txt'), '/file'],
      [() => post().attach('tep', LOG, 'a'), '/tep'],
      [() => add(cast.reporter, incident).field('tlp', 'PINK'), '/tlp'],
      [() => post().field('visibility', 'own').attach('file', LOG, 'a'), '/visibility'],
      [() => add(cast.reporter, incident).field('owner', 'x'), '/owner'],
      [() => add(cast.reporter, incident).field('note', 'x'.repeat(1001)), '/note'],
      [() => add(cast.reporter, incident).field('note', 'a\0b'), '/note'],
    ];
    for (const [send, pointer] of cases) {
      const { errors } = await leavesNothing(incident, 422, send);
      expect(errors).toEqual([expect.objectContaining({ pointer })]);
    }
  });

  it('when it ends before it is whole', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
    for (const body of ['', head, `${head}half`, 'no form at all']) {
      await leavesNothing(incident, body === '' ? 422 : 400, () =>
        cast.reporter
          .post(incident.path('/attachments'))
          .set('content-type', 'multipart/form-data; boundary=x')
          .send(body as unknown as object),
      );
    }
  });

  it('when its body is of another type, and files are taken nowhere else', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await leavesNothing(incident, 415, () =>
      cast.reporter.post(incident.path('/attachments'), { file: 'x' }),
    );
    await leavesNothing(incident, 415, () =>
      cast.reporter.post(incident.path('/comments')).field('text', 'x'),
    );
  });

  it('when the case is full, hidden, absent, or the sender may not', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await leavesNothing(incident, 404, () => add(cast.reporter2, incident));
    await leavesNothing(incident, 403, () => add(cast.supervisor, incident));
    await leavesNothing(incident, 403, () =>
      add(cast.reporter, incident).field('visibility', 'desk'),
    );
    for (let n = 0; n < MOST_FILES; n++) await added(cast.reporter, incident);
    const full = await leavesNothing(incident, 409, () => add(cast.reporter, incident));
    expect(full).toMatchObject({ most: MOST_FILES });
    const nowhere = { path: (rest = '') => `/incidents/SC-2026-999999${rest}` };
    expect((await add(cast.reporter, nowhere)).status).toBe(404);
  });

  it('when the line is cut half-way', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const before = stored();
    const sent = { by: cast.reporter, to: incident, bytes: randomBytes(100_000) };
    await cutHalfWay(app, sent, async () => {
      await until(() => stored().some((name) => name.endsWith('.part')));
      expect(await rows('attachment_upload')).toHaveLength(1);
    });
    await until(async () => (await rows('attachment_upload')).length === 0);
    expect(stored()).toEqual(before);
    expect((await incident.events()).map(({ type }) => type)).not.toContain(
      'incident.attachment-added',
    );
  });

  it('when the store is away', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const kept = `${folder}-kept`;
    fs.renameSync(folder, kept);
    fs.writeFileSync(folder, 'no folder');
    await refused(app, incident, 503, () => add(cast.reporter, incident));
    fs.rmSync(folder);
    fs.renameSync(kept, folder);
    await added(cast.reporter, incident);
    // What could not be removed then is known, and removed later.
    expect(await rows('attachment_upload')).toMatchObject([{ abandoned: true }]);
    await app.db.query('UPDATE attachment_upload SET alive_until = now()');
    await app.nest.get(SweepUploads).run();
    expect(await rows('attachment_upload')).toEqual([]);
  });
});

describe('a file that is sent twice with one key', () => {
  it('is one file; another under the same key is refused', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const key = randomUUID();
    const first = await add(cast.reporter, incident).set('idempotency-key', key);
    const again = await add(cast.reporter, incident).set('idempotency-key', key);

    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
    const other = await leavesNothing(incident, 422, () =>
      add(cast.reporter, incident, Buffer.from('khác')).set('idempotency-key', key),
    );
    expect(other.type).toBe('/problems/idempotency/key-used-for-another');
    expect(await rows(`attachment WHERE id = '${first.body.id}'`)).toHaveLength(1);
  });

  it('at once, is one file too, and no place is given twice', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const before = stored().length;
    const key = randomUUID();
    const sent = [1, 2, 3, 4].map(() => add(cast.reporter, incident).set('idempotency-key', key));
    const answers = await Promise.all(sent);
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(stored()).toHaveLength(before + 1);

    const crowd = await Promise.all([1, 2, 3, 4, 5].map(() => add(cast.reporter, incident)));
    expect(crowd.filter(({ status }) => status === 201)).toHaveLength(MOST_FILES - 1);
    expect(stored()).toHaveLength(before + MOST_FILES);
  });
});

describe('what a killed process has left', () => {
  it('is removed, and what runs or is sealed is not', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const { id: sealed } = await added(cast.reporter, incident);
    const [dead, alive] = [randomUUID(), randomUUID()];
    for (const [id, aliveUntil] of [[dead, '-1 minute'] as const, [alive, '1 minute'] as const]) {
      fs.mkdirSync(path.join(folder, id.slice(-2)), { recursive: true });
      fs.writeFileSync(path.join(folder, id.slice(-2), `${id}.part`), 'half');
      await app.db.query(
        `INSERT INTO attachment_upload (id, alive_until, abandoned) VALUES ($1, now() + $2::interval, false)`,
        [id, aliveUntil],
      );
    }
    const sweep = app.nest.get(SweepUploads);
    await Promise.all([sweep.run(), sweep.run()]);

    expect(stored()).not.toContain(`${dead}.part`);
    expect(stored()).toEqual(expect.arrayContaining([sealed, `${alive}.part`]));
    expect((await rows('attachment_upload')).map(({ id }) => id)).toEqual([alive]);
    await app.db.query('UPDATE attachment_upload SET alive_until = now()');
    app.nest.get(EvidenceSweep).onApplicationBootstrap();
    await until(async () => (await rows('attachment_upload')).length === 0);
    expect(stored()).not.toContain(`${alive}.part`);
  });
});

describe('who sees which files', () => {
  it('the unit those for all, the desks also their own, nobody else any', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const shared = await added(cast.reporter, incident, LOG, 'chung.log');
    const desk = await add(cast.coordinator, incident).field('visibility', 'desk');
    const list = async (by: Caller) =>
      (await by.get(incident.path('/attachments'))).body.items?.map(({ id }: any) => id);

    expect(await list(cast.reporter)).toEqual([shared.id]);
    expect(await list(cast.coordinator)).toEqual([shared.id, desk.body.id]);
    expect(await list(cast.reporter2)).toBeUndefined();
    expect((await cast.reporter.get(incident.path(`/attachments/${desk.body.id}`))).status).toBe(
      404,
    );
    expect((await cast.reporter.get(incident.path('/attachments/none'))).status).toBe(404);
    for (const by of [cast.admin, cast.auditor]) {
      expect((await by.get(incident.path('/attachments'))).status).toBe(403);
    }
    const page = await cast.coordinator.get(incident.path('/attachments?limit=1'));
    const next = await cast.coordinator.get(
      incident.path(`/attachments?limit=1&cursor=${page.body.nextCursor}`),
    );
    expect([page.body.items, next.body.items].flat().map(({ id }: any) => id)).toEqual([
      ...[shared.id, desk.body.id],
    ]);
    const outsider = await hire(app, 'GL-UBND-626', 'coordinator');
    expect((await outsider.get(incident.path('/attachments'))).status).toBe(404);
  });

  it('go with a report into the case it is merged into, and back again', async () => {
    const [merged, master] = [await caseIn(app, cast, 'triage'), await caseIn(app, cast, 'triage')];
    const file = await added(cast.reporter, merged);
    await merged.moved(cast.coordinator, 'merge', { into: master.code });
    const list = async () => (await cast.coordinator.get(master.path('/attachments'))).body.items;

    expect(await list()).toEqual([expect.objectContaining({ id: file.id, incident: merged.code })]);
    expect((await read(cast.coordinator, master, file.id)).body).toEqual(LOG);
    const types = (await merged.events()).map(({ type }) => type);
    expect(types.at(-1)).toBe('incident.attachment-read');
    await merged.moved(cast.coordinator, 'unmerge', {});
    expect(await list()).toEqual([]);
  });
});
