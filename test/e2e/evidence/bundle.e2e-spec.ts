import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { ZipFile } from 'yazl';
import { projectRoot } from '../../../src/common/project-root.js';
import { BlobStore } from '../../../src/common/storage/blob-store.js';
import { type Caller, TestApp } from '../../support/app.js';
import { caseIn, refused } from '../../support/cases.js';
import { type Cast, castOf } from '../../support/cast.js';
import { added, fetched, inBytes, until } from '../../support/evidence.js';
import { type Case, IMPACT_OF } from '../../support/reports.js';

let app: TestApp;
let cast: Cast;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'truc-ban-bundle-'));
const file = (name: string) => path.join(folder, name);
beforeAll(async () => {
  app = await TestApp.start({ dataDir: folder });
  cast = await castOf(app);
  const { body } = await app.anonymous('get', '/.well-known/jwks.json');
  fs.writeFileSync(file('jwks.json'), JSON.stringify(body));
});
afterAll(async () => {
  await app.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

type Content = Map<string, Buffer>;

/** The files of an archive, read with the verifier's own reader. */
async function filesOf(zip: string): Promise<Content> {
  const reader = pathToFileURL(path.join(projectRoot, 'verifier', 'zip.mjs')).href;
  const { openZip, contentOf } = await import(reader);
  const files: Content = new Map();
  for (const [name, entry] of openZip(zip)) files.set(name, await buffer(contentOf(entry)));
  return files;
}

async function pack(files: Content, zip: string): Promise<string> {
  const writer = new ZipFile();
  for (const [name, content] of files) writer.addBuffer(content, name, { compress: false });
  writer.end();
  fs.writeFileSync(file(zip), await buffer(writer.outputStream));
  return file(zip);
}

/** The documented command. */
const verify = (zip: string): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const words = ['verifier/verify.mjs', zip, '--keys', file('jwks.json')];
    execFile(process.execPath, words, { cwd: projectRoot }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), said: `${stdout}${stderr}` });
    });
  });

async function exported(by: Caller, incident: Pick<Case, 'path'>, name: string) {
  const answer = await inBytes(by.get(incident.path('/evidence')));
  expect(answer.status).toBe(200);
  fs.writeFileSync(file(name), answer.body as Buffer);
  return { zip: file(name), headers: answer.headers };
}

describe('the evidence of a case', () => {
  it('is exported as one signed archive that verifies offline', async () => {
    const incident = await caseIn(app, cast, 'containment');
    const log = Buffer.from('08:40 đăng nhập lạ\n');
    const large = randomBytes(400_000);
    const first = await added(cast.reporter, incident, log, 'nhật ký.log');
    await added(cast.coordinator, incident, large, 'nhật ký.log');
    const text = { text: 'Chỉ cơ quan xử lý đọc.', visibility: 'desk' };
    await cast.coordinator.post(incident.path('/comments'), text);

    const { zip, headers } = await exported(cast.coordinator, incident, 'whole.zip');
    expect(headers['content-type']).toBe('application/zip');
    expect(headers['content-disposition']).toContain(`attachment; filename="${incident.code}-`);
    const { code, said } = await verify(zip);
    expect([code, said]).toEqual([0, expect.stringContaining('VALID: the evidence bundle')]);
    expect(said).toContain(`of ${incident.code} is whole`);
    expect(said).toContain('HỢP LỆ: gói chứng cứ');

    const files = await filesOf(zip);
    const manifest = JSON.parse(String(files.get('manifest.json')));
    expect(manifest).toMatchObject({
      ...{ code: incident.code, by: { agency: 'GL-STTTT' } },
      attachments: [
        {
          id: first.id,
          sha256: createHash('sha256').update(log).digest('hex'),
          name: 'nhật ký.log',
        },
        { size: large.length },
      ],
    });
    expect(files.get(manifest.attachments[0].path)).toEqual(log);
    expect(files.get(manifest.attachments[1].path)).toEqual(large);
    const events = String(files.get('timeline.ndjson'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.map(({ type }) => type)).toEqual(
      (await incident.events()).map(({ type }) => type),
    );
    expect(events.at(-1)).toMatchObject({
      type: 'incident.evidence-exported',
      data: { bundle: manifest.bundle, attachments: manifest.attachments.map(({ id }: any) => id) },
    });
    const log2 = await cast.coordinator.get(incident.path(`/attachments/${first.id}/custody`));
    expect(log2.body.items.at(-1).type).toBe('incident.evidence-exported');
    const accesses = await app.db.query('SELECT 1 FROM access_record WHERE about = $1', [
      manifest.bundle,
    ]);
    expect(accesses).toHaveLength(1);
    expect((await cast.auditor.get('/audit/verify')).body.valid).toBe(true);
  });

  it('has the official forms filled in, and says which words were never checked', async () => {
    const title = 'Trang <script>alert(1)</script> bị đổi';
    const incident = await caseIn(app, cast, 'triage', { title });
    const files = await filesOf((await exported(cast.coordinator, incident, 'forms.zip')).zip);

    for (const form of ['notice', 'initial', 'closing']) {
      const data = JSON.parse(String(files.get(`forms/${form}.json`)));
      const page = String(files.get(`forms/${form}.html`));
      expect(data.incident).toBe(incident.code);
      expect(page).toContain(incident.code);
      expect(page).toContain('chưa ký, không phải văn bản chính thức');
      expect(page).not.toContain('<script>');
      const fields = data.sections.flatMap((one: any) => one.fields);
      const unverified = fields.filter(({ wording }: any) => wording === 'unverified');
      for (const { label } of unverified) {
        expect(page).toMatch(new RegExp(`${escaped(label.vi)}.*chưa đối chiếu với bản gốc`));
      }
      expect(unverified.length > 0).toBe(form === 'initial');
    }
    const closing = JSON.parse(String(files.get('forms/closing.json')));
    const summary = closing.sections
      .flatMap((one: any) => one.fields)
      .find(({ key }: any) => key === 'incident_summary');
    expect(summary.value.vi).toContain(title);
  });

  it('does not verify once a byte, a file or the list is another', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await added(cast.reporter, incident, Buffer.from('chứng cứ'), 'a.txt');
    const { zip } = await exported(cast.coordinator, incident, 'sound.zip');
    const files = await filesOf(zip);
    const [attachment = ''] = [...files.keys()].filter((name) => name.startsWith('attachments/'));
    const without = (name: string) => new Map([...files].filter(([one]) => one !== name));
    const changed = (name: string, change: (content: Buffer) => Buffer) =>
      new Map(files).set(name, change(files.get(name) ?? Buffer.alloc(0)));
    const flipped = (content: Buffer) =>
      Buffer.concat([Buffer.of((content[0] ?? 0) ^ 1), content.subarray(1)]);

    expect((await verify(await pack(files, 'same.zip'))).code).toBe(0);
    const cases: [string, string, RegExp][] = [
      ['changed', await pack(changed(attachment, flipped), '1.zip'), /was altered/],
      ['removed', await pack(without(attachment), '2.zip'), /is missing/],
      [
        'added',
        await pack(new Map(files).set('extra.txt', Buffer.from('x')), '3.zip'),
        /not in the signed list/,
      ],
      ['timeline', await pack(changed('timeline.ndjson', flipped), '4.zip'), /was altered/],
      [
        'list',
        await pack(
          changed('manifest.json', (text) => Buffer.from(String(text).replace('a.txt', 'b.txt'))),
          '5.zip',
        ),
        /not the one that was signed/,
      ],
      ['unsigned', await pack(without('manifest.jws'), '6.zip'), /manifest.jws is missing/],
      ['cut', cutTo(zip, '7.zip', (bytes) => bytes.subarray(0, -1)), /was cut or added to/],
      [
        'behind',
        cutTo(zip, '8.zip', (bytes) => Buffer.concat([bytes, Buffer.from('x')])),
        /was cut or added to/,
      ],
      [
        'before',
        cutTo(zip, '9.zip', (bytes) => Buffer.concat([Buffer.from('PK'), bytes])),
        /was cut or added to/,
      ],
    ];
    for (const [what, archive, reason] of cases) {
      const { code, said } = await verify(archive);
      expect([what, code, said]).toEqual([what, 1, expect.stringMatching(reason)]);
    }
  });

  it('is not exported where a file is not what was sealed', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const { id } = await added(cast.reporter, incident, Buffer.from('chứng cứ'), 'a.txt');
    const place = path.join(folder, 'evidence', id.slice(-2), id);
    fs.chmodSync(place, 0o600);
    fs.writeFileSync(place, 'chứng cớ');
    const answer = await fetched(app, cast.coordinator, incident.path('/evidence'));

    expect(answer.status).toBe(500);
    expect(answer.text).toContain('/problems/server/fault');
    const types = (await incident.events()).map(({ type }) => type);
    expect(types.at(-1)).toBe('incident.attachment-damaged');
    expect(types).not.toContain('incident.evidence-exported');
  });

  it('is for those alone who work the case', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const send = (by: Caller) => () => by.get(incident.path('/evidence'));
    await refused(app, incident, 403, send(cast.reporter));
    await refused(app, incident, 403, send(cast.admin));
    await refused(app, incident, 404, send(cast.policeHandler));
  });

  it('leaves out what another desk keeps to itself, and the chain still holds', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'critical' });
    const secret = { text: 'Chỉ Công an biết.', visibility: 'own' };
    expect((await cast.police.post(incident.path('/comments'), secret)).status).toBe(201);
    const { zip } = await exported(cast.coordinator, incident, 'own.zip');

    expect(fs.readFileSync(zip).includes('Chỉ Công an biết.')).toBe(false);
    const { code, said } = await verify(zip);
    expect([code, said]).toEqual([0, expect.stringContaining('1 events are hashes only')]);
    const own = await exported(cast.police, incident, 'own-police.zip');
    expect(fs.readFileSync(own.zip).includes('Chỉ Công an biết.')).toBe(true);
  });

  it('leaves out that the case is linked with one that is hidden from who exports it', async () => {
    const critical = {
      severity: 'critical',
      impact: { ...IMPACT_OF.critical, crimeSigns: true },
    } as const;
    const incident = await caseIn(app, cast, 'triage', critical);
    const secret = await caseIn(app, cast, 'triage', critical);
    const link = { kind: 'related_to', to: secret.code };
    const answer = await incident.write(cast.police.post(incident.path('/links'), link));
    expect(answer.status).toBe(201);
    const before = await exported(cast.coordinator, incident, 'linked.zip');
    expect(fs.readFileSync(before.zip).includes(secret.code)).toBe(true);
    await secret.moved(cast.police, 'restrict', { reason: 'Đang điều tra.' });
    const { zip } = await exported(cast.coordinator, incident, 'linked-secret.zip');
    expect(fs.readFileSync(zip).includes(secret.code)).toBe(false);
    expect((await verify(zip)).said).toContain('1 events are hashes only');
  });

  it('of a case that others were merged into has their files and their chains', async () => {
    const [merged, master] = [await caseIn(app, cast, 'triage'), await caseIn(app, cast, 'triage')];
    const { id } = await added(cast.reporter, merged, Buffer.from('của báo cáo gộp'), 'b.txt');
    await merged.moved(cast.coordinator, 'merge', { into: master.code });
    const { zip } = await exported(cast.coordinator, master, 'merged.zip');

    expect((await verify(zip)).code).toBe(0);
    const manifest = JSON.parse(String((await filesOf(zip)).get('manifest.json')));
    expect(manifest.attachments).toMatchObject([{ id, incident: merged.code }]);
    expect(manifest.chains.map(({ path: place }: any) => place)).toEqual([
      'timeline.ndjson',
      `merged/${merged.code}/timeline.ndjson`,
    ]);
    expect((await merged.events()).at(-1)).toMatchObject({
      type: 'incident.evidence-exported',
      data: { code: master.code, attachments: [id] },
    });
  });

  it('is told in the log of a file without the case it went out with, where that is hidden', async () => {
    const critical = {
      severity: 'critical',
      impact: { ...IMPACT_OF.critical, crimeSigns: true },
    } as const;
    const merged = await caseIn(app, cast, 'triage', critical);
    const secret = await caseIn(app, cast, 'triage', critical);
    const { id } = await added(cast.reporter, merged, Buffer.from('của báo cáo gộp'), 'c.txt');
    await secret.moved(cast.police, 'restrict', { reason: 'Đang điều tra.' });
    await merged.moved(cast.police, 'merge', { into: secret.code });
    await exported(cast.police, secret, 'secret.zip');
    const custodyFor = (who: Caller) => who.get(merged.path(`/attachments/${id}/custody`));
    expect((await custodyFor(cast.police)).text).toContain(secret.code);
    const { text, body } = await custodyFor(cast.coordinator);
    expect(body.items.at(-1)).toMatchObject({
      type: 'incident.evidence-exported',
      data: { code: null },
    });
    expect(text).not.toContain(secret.code);
  });

  it('leaves no file open for a reader who never begins', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const { id } = await added(cast.reporter, incident, randomBytes(200_000), 'a.bin');
    const store = app.nest.get(BlobStore);
    const opened: Readable[] = [];
    const read = store.read.bind(store);
    store.read = async (name) => {
      const content = await read(name);
      if (content) opened.push(content);
      return content;
    };
    try {
      const at = incident.path(`/attachments/${id}`);
      const { status } = await fetched(app, cast.coordinator, at, 'HEAD');
      expect([status, opened.length]).toEqual([200, 1]);
      await until(() => opened.every(({ destroyed }) => destroyed));
    } finally {
      store.read = read;
    }
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function cutTo(zip: string, name: string, change: (bytes: Buffer) => Buffer): string {
  fs.writeFileSync(file(name), change(fs.readFileSync(zip)));
  return file(name);
}
