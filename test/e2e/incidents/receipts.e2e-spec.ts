import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { canonicalJson } from '../../../src/common/canonical-json.js';
import { projectRoot } from '../../../src/common/project-root.js';
import { Seal } from '../../../src/common/seal.js';
import { TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { caseIn } from '../../support/cases.js';
import { whileHeld } from '../../support/meet.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';
import { contentOf } from '../../support/state.js';
import { Verifier } from '../../support/verifier.js';

let app: TestApp;
let cast: Cast;
let verifier: Verifier;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  verifier = await Verifier.of(app);
});
afterAll(() => app.stop());

const receiptOf = async (incident: Case) =>
  (await cast.reporter.get(incident.path('/receipt'))).body;
const verdict = async (receipt: string) =>
  (await app.anonymous('post', '/api/v1/receipts/verify').send({ receipt })).body;

/** The same receipt with one thing in it told differently. */
function forged(receipt: string, changes: object): string {
  const [head, payload = '', signature] = receipt.split('.');
  const content = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const text = canonicalJson({ ...content, ...changes });
  return [head, Buffer.from(text).toString('base64url'), signature].join('.');
}

describe('a receipt', () => {
  it('says what was received, when, and what is due, in both languages', async () => {
    const incident = await Case.reported(app, cast.reporter);
    const { status, body } = await cast.reporter.get(incident.path('/receipt'));
    expect(status).toBe(200);
    const [submitted] = await incident.events();
    const { reporterAgency, title, description, category, detectedAt, system } = submitted?.data;
    const { impact, contact, tlp, actionsTaken, supportRequested } = submitted?.data;
    const reported = {
      ...{ reporterAgency, title, description, category, detectedAt, system },
      ...{ impact, contact, tlp, actionsTaken, supportRequested },
    };
    expect(title).toBe(defacement().title);
    const { deadlines } = (await cast.reporter.get(incident.path())).body;
    expect(body.content).toEqual({
      ...{ code: incident.code, reporterAgency: 'GL-UBND-633', acknowledgedAt: null },
      ...{ reportedAt: '2026-11-24T02:00:00.000Z', issuedAt: '2026-11-24T02:00:00.000Z' },
      contentHash: createHash('sha256').update(canonicalJson(reported)).digest('hex'),
      deadlines: [{ kind: 'acknowledge', dueAt: deadlines[0].dueAt }],
    });
    expect(body.text.vi).toContain(
      `Trực ban đã nhận báo cáo ${incident.code} của đơn vị GL-UBND-633 lúc 09:00 ngày 24/11/2026`,
    );
    expect(body.text.en).toContain(`received report ${incident.code}`);
    expect(await verdict(body.receipt)).toEqual({
      ...{ valid: true, reason: null, matchesRecord: true },
      ...{ content: body.content, text: body.text },
    });
  });

  it('is the same for everyone and at any time, and another one once the report is acknowledged', async () => {
    const incident = await Case.reported(app, cast.reporter);
    const [first, ...others] = await Promise.all(
      [cast.reporter, cast.reporter, cast.coordinator, cast.handler].map(
        async (who) => (await who.get(incident.path('/receipt'))).body.receipt as string,
      ),
    );
    expect(others).toEqual([first, first, first]);
    app.clock.advance(7);
    await app.nest.get(Seal).rotate();
    expect((await receiptOf(incident)).receipt).toBe(first);
    await incident.moved(cast.coordinator, 'acknowledge');
    const acknowledged = await receiptOf(incident);
    expect(acknowledged.receipt).not.toBe(first);
    expect(acknowledged.content.acknowledgedAt).toBe(app.clock.now().toISOString());
    expect(acknowledged.content.deadlines.length).toBeGreaterThan(1);
    await incident.write(
      cast.coordinator.put(incident.path('/severity'), { severity: 'high', reason: 'Lan rộng.' }),
    );
    expect((await receiptOf(incident)).receipt).toBe(acknowledged.receipt);
    for (const receipt of [first, acknowledged.receipt]) {
      expect(await verdict(receipt)).toMatchObject({ valid: true, matchesRecord: true });
    }
  });

  it('stays good when the report is corrected, and not when the record is', async () => {
    const incident = await Case.reported(app, cast.reporter);
    const { receipt, content } = await receiptOf(incident);
    await incident.write(cast.reporter.patch(incident.path(), { title: 'Tên khác' }));
    expect(await verdict(receipt)).toMatchObject({ valid: true, matchesRecord: true });
    expect((await receiptOf(incident)).content).toEqual(content);
    await app.db.query('ALTER TABLE incident_event DISABLE TRIGGER USER');
    await app.db.query(
      `UPDATE incident_event SET data = data || '{"title": "Tên khác"}'
        WHERE sequence = 1 AND incident_id = (SELECT id FROM incident WHERE code = $1)`,
      [incident.code],
    );
    await app.db.query('ALTER TABLE incident_event ENABLE TRIGGER USER');
    expect(await verdict(receipt)).toMatchObject({ valid: true, matchesRecord: false });
  });

  it('changes nothing of the case', async () => {
    const incident = await Case.reported(app, cast.reporter);
    const before = await contentOf(app);
    await receiptOf(incident);
    expect(await contentOf(app)).toEqual(before);
  });

  it('is only for who sees the case in full', async () => {
    const incident = await caseIn(app, cast, 'triage', {
      ...{ impact: { ...IMPACT_OF.critical, crimeSigns: true }, severity: 'critical' },
    });
    const statuses = async () =>
      Promise.all(
        [cast.reporter, cast.reporter2, cast.supervisor, cast.police, cast.auditor].map(
          async (who) => (await who.get(incident.path('/receipt'))).status,
        ),
      );
    expect(await statuses()).toEqual([200, 404, 404, 200, 403]);
    await incident.moved(cast.police, 'restrict', { reason: 'Điều tra.', people: [] });
    expect(await statuses()).toEqual([404, 404, 404, 200, 403]);
    expect((await cast.reporter.get('/incidents/SC-2026-999999/receipt')).status).toBe(404);
  });
});

describe('the checking of receipts', () => {
  it('refuses what was altered, what others signed and what is no receipt', async () => {
    const { receipt } = await receiptOf(await Case.reported(app, cast.reporter));
    const other = await app.nest.get(Seal).sign({ code: 'SC-2026-000001' }, 'truc-ban-checkpoint');
    const [head, payload, signature = ''] = receipt.split('.');
    const none = Buffer.from('{"alg":"none","typ":"truc-ban-receipt"}').toString('base64url');
    const broken = [signature.slice(1), signature[0]].join('');
    const cases: [string, string][] = [
      [forged(receipt, { code: 'SC-2026-000999' }), 'not-sealed-here'],
      [forged(receipt, { acknowledgedAt: '2026-11-24T02:01:00.000Z' }), 'not-sealed-here'],
      [`${head}.${payload}.${broken}`, 'not-sealed-here'],
      [`${none}.${payload}.${signature}`, 'not-sealed-here'],
      [`x.y.z`, 'not-sealed-here'],
      [other, 'other-document'],
      ['Giấy xác nhận', 'malformed'],
      [`${head}.${payload}.`, 'malformed'],
    ];
    for (const [given, reason] of cases) {
      expect(await verdict(given)).toEqual({
        ...{ valid: false, reason, content: null, text: null, matchesRecord: null },
      });
    }
  });

  it('is open to everyone, takes a limited body and nothing else', async () => {
    const verify = (body: object) => app.anonymous('post', '/api/v1/receipts/verify').send(body);
    for (const body of [{}, { receipt: '' }, { receipt: 7 }, { receipt: 'a'.repeat(4001) }]) {
      const { status, body: problem } = await verify(body);
      expect([status, problem.errors?.[0]?.pointer]).toEqual([422, '/receipt']);
    }
    expect((await verify({ receipt: 'x', code: 'SC-2026-000001' })).status).toBe(422);
  });

  it('works offline, with the keys the desk publishes', async () => {
    const answer = await receiptOf(await Case.reported(app, cast.reporter));
    const fresh = await Verifier.of(app);
    for (const content of [answer.receipt, `${answer.receipt}\n`, JSON.stringify(answer)]) {
      const { code, said } = await fresh.check(content as string);
      expect([code, said]).toEqual([0, expect.stringMatching(/^HỢP LỆ: .*\nVALID: /s)]);
      expect(said).toContain(answer.content.contentHash);
    }
    const altered = await fresh.check(forged(answer.receipt, { code: 'SC-2026-000999' }));
    expect(altered).toEqual({ code: 1, said: expect.stringContaining('INVALID: the signature') });
    // Keys of before the rotation do not know the key that signed it.
    const old = fresh.file('{"keys":[]}');
    expect((await fresh.check(answer.receipt, old)).code).toBe(2);
    expect((await fresh.check(answer.receipt, '/nowhere')).code).toBe(2);
    expect((await fresh.run('/nowhere', '--keys', fresh.keys)).code).toBe(2);
    expect((await fresh.run()).code).toBe(2);
    expect((await fresh.check('Giấy xác nhận')).code).toBe(1);
    expect((await verifier.check(answer.receipt)).said).toContain('INVALID: signed by the key');
  });
});

describe('the keys of the seal', () => {
  it('are public, of Ed25519, the newest first, and hold nothing secret', async () => {
    const { status, body, headers } = await app.anonymous('get', '/.well-known/jwks.json');
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=300']);
    const key = {
      ...{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' },
      ...{ kid: expect.any(String), x: expect.any(String) },
    };
    // Beside them may be those of the access tokens.
    expect(body.keys.filter(({ alg }: { alg: string }) => alg !== 'ES256')).toEqual([key, key]);
    const newest = await app.nest.get(Seal).sign({ a: 1 }, 'test');
    expect((await app.nest.get(Seal).verify(newest))?.keyId).toBe(body.keys[0].kid);
  });

  it('are the same for two processes that make a new one at once', async () => {
    const fresh = await TestApp.start();
    const second = await TestApp.on(fresh.db.options.extra.connectionString as string);
    const seals = [fresh, second].map(({ nest }) => nest.get(Seal));
    const signed = await Promise.all(seals.flatMap((seal) => [1, 2].map(() => seal.sign({}, 't'))));
    expect(new Set(signed).size).toBe(1);
    // Both have looked before either writes; otherwise two would be made one after the other.
    const rotations = seals.map((seal) => () => seal.rotate());
    const ids = await whileHeld(fresh.db, ['LOCK TABLE seal_key IN SHARE MODE'], ...rotations);
    expect(new Set(ids).size).toBe(1);
    for (const seal of seals) {
      expect((await seal.verify(signed[0] ?? ''))?.type).toBe('t');
      expect((await seal.keys()).keys.map(({ kid }) => kid)).toEqual([ids[0], expect.any(String)]);
    }
    await Promise.all([fresh.stop(), second.stop()]);
  });

  it('are there from the start: who signs within a transaction waits for no second connection', async () => {
    const fresh = await TestApp.on(app.db.options.extra.connectionString as string);
    const { poolSize = 0 } = fresh.db.options;
    const held = Array.from({ length: poolSize }, () => fresh.db.createQueryRunner());
    try {
      expect(held.length).toBeGreaterThan(0);
      await Promise.all(held.map((one) => one.connect()));
      const signed = await fresh.nest.get(Seal).sign({}, 't');
      expect((await app.nest.get(Seal).verify(signed))?.type).toBe('t');
    } finally {
      await Promise.all(held.map((one) => one.release()));
      await fresh.stop();
    }
  });

  it('get a new one from the command line, which a running desk soon signs with', async () => {
    const fresh = await TestApp.start();
    const seal = fresh.nest.get(Seal);
    const before = (await seal.verify(await seal.sign({}, 't')))?.keyId;
    const rotated = (DATABASE_URL: string | undefined) =>
      new Promise<[number, string]>((resolve) => {
        const program = path.join(projectRoot, 'dist/src/rotate-seal.js');
        const env = { ...process.env, DATABASE_URL, LOG_LEVEL: 'error' };
        execFile(process.execPath, [program], { env }, (failure, out, error) => {
          resolve([Number(failure?.code ?? 0), out + error]);
        });
      });
    const url = fresh.db.options.extra.connectionString as string;
    const [code, said] = await rotated(url);
    const [newest, ...older] = (await seal.keys()).keys.map(({ kid }) => kid);
    expect([code, older]).toEqual([0, [before]]);
    expect(said).toContain(`khóa ${newest ?? ''} dùng để ký`);
    expect((await seal.verify(await seal.sign({}, 't')))?.keyId).toBe(newest);
    expect(await rotated(undefined)).toEqual([1, expect.stringContaining('DATABASE_URL=')]);
    await fresh.stop();
  });
});
