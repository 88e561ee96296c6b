import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../src/common/canonical-json.js';
import { Seal } from '../../../src/common/seal.js';
import { MakeCheckpoint } from '../../../src/incidents/use-cases/audit/make-checkpoint.js';
import { TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { caseIn } from '../../support/cases.js';
import { Case } from '../../support/reports.js';

const HOUR = 3_600_000;

let app: TestApp;
let cast: Cast;
/** Another process on the same database. It lives as long, since passport keeps one strategy for both. */
let second: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  second = await TestApp.on(app.db.options.extra.connectionString as string);
});
afterAll(() => Promise.all([second.stop(), app.stop()]));

const verify = async () => (await cast.auditor.get('/audit/verify')).body;
const make = async () => (await cast.auditor.post('/audit/checkpoints')).body;
const comment = (incident: Case) =>
  cast.coordinator.post(incident.path('/comments'), { text: 'Đang xác minh.' });
const listed = async () => (await cast.auditor.get('/audit/checkpoints')).body.items;

describe('a checkpoint', () => {
  it('seals how all chains stand, and follows the one before', async () => {
    const empty = await make();
    const none = createHash('sha256').digest('hex');
    expect(empty).toMatchObject({ incidents: 0, events: 0, added: 0, headsRoot: none });
    const incident = await caseIn(app, cast, 'triage');
    await Case.reported(app, cast.reporter);
    const checkpoint = await make();
    const { hash, seal, ...facts } = checkpoint;
    expect(facts).toEqual({
      ...{ sequence: 2, at: '2026-11-24T02:00:00.000Z', previousHash: empty.hash },
      ...{ incidents: 2, events: 3, added: 3 },
      headsRoot: expect.stringMatching(/^[0-9a-f]{64}$/),
      linksRoot: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(hash).toBe(createHash('sha256').update(canonicalJson(facts)).digest('hex'));
    expect(await app.nest.get(Seal).verify(seal as string)).toMatchObject({
      ...{ type: 'truc-ban-checkpoint', payload: facts },
    });
    await comment(incident);
    expect(await make()).toMatchObject({ sequence: 3, incidents: 2, events: 4, added: 1 });
    expect(await verify()).toEqual({ valid: true, incidents: 2, events: 4 });
  });

  it('is not made where nothing has changed, nor by the round within an hour', async () => {
    const newest = await make();
    expect(await make()).toEqual(newest);
    await Case.reported(app, cast.reporter);
    const round = app.nest.get(MakeCheckpoint);
    expect((await round.run({ notWithin: HOUR })).sequence).toBe(newest.sequence);
    app.clock.advance(60);
    expect((await round.run({ notWithin: HOUR })).sequence).toBe(Number(newest.sequence) + 1);
  });

  it('is given again under its key', async () => {
    const keyed = () => cast.auditor.post('/audit/checkpoints').set('idempotency-key', 'chot-1');
    const { body } = await keyed();
    await Case.reported(app, cast.reporter);
    const again = await keyed();
    expect([again.body, again.headers['idempotency-replayed']]).toEqual([body, 'true']);
  });

  it('is one of a chain without a gap, also when two processes make them while others write', async () => {
    const before: number = (await make()).sequence;
    const rounds = [app, app, second, second].map(async ({ nest }) => {
      for (let i = 0; i < 6; i++) {
        await caseIn(app, cast, 'triage');
        await nest.get(MakeCheckpoint).run();
      }
    });
    await Promise.all(rounds);
    await make();
    const checkpoints = [...(await listed())].reverse();
    const sequences = checkpoints.map(({ sequence }) => Number(sequence));
    expect(sequences).toEqual(sequences.map((_, i) => i + 1));
    expect(sequences.length).toBeGreaterThan(before + 1);
    for (const [i, { previousHash }] of checkpoints.entries()) {
      expect(previousHash).toBe(checkpoints[i - 1]?.hash ?? '0'.repeat(64));
    }
    const added = checkpoints.reduce((sum: number, { added: n }) => sum + Number(n), 0);
    expect(checkpoints.at(-1)?.events).toBe(added);
    expect((await verify()).valid).toBe(true);
  });

  it('is listed in pages, the newest first', async () => {
    const all = await listed();
    const first = (await cast.auditor.get('/audit/checkpoints?limit=2')).body;
    const next = `/audit/checkpoints?limit=200&cursor=${first.nextCursor as string}`;
    const rest = (await cast.auditor.get(next)).body;
    expect([...first.items, ...rest.items]).toEqual(all);
    expect([all[0].sequence, rest.nextCursor]).toEqual([all.length, null]);
    expect((await cast.auditor.get('/audit/checkpoints?cursor=x')).status).toBe(422);
  });
});

describe('who has tampered with a record that was sealed', () => {
  const TABLES = ['incident', 'incident_event', 'audit_leaf', 'audit_checkpoint'];
  let incident: Case;
  let sealed: { sequence: number };
  beforeAll(async () => {
    incident = await caseIn(app, cast, 'triage');
    await comment(incident);
    await make();
    await comment(incident);
    sealed = await make();
    await Case.reported(app, cast.reporter);
    await make();
    for (const table of TABLES) {
      await app.db.query(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`);
    }
  });
  afterEach(async () => {
    await asSuperuser(
      ...TABLES.flatMap((table) => [
        `DELETE FROM ${table}`,
        `INSERT INTO ${table} SELECT * FROM kept_${table}`,
      ]),
    );
    expect((await verify()).valid).toBe(true);
  });

  /** Without triggers and foreign keys: what no rule of the database can hinder. */
  const asSuperuser = (...statements: string[]): Promise<void> =>
    app.db.transaction(async (tx) => {
      await tx.query('SET LOCAL session_replication_role = replica');
      for (const statement of statements) await tx.query(statement);
    });
  const OF_CASE = () => `incident_id = (SELECT id FROM incident WHERE code = '${incident.code}')`;
  const found = async () => {
    const { valid, firstBroken } = await verify();
    expect(valid).toBe(false);
    return firstBroken;
  };

  /** Another history of the case, whole in itself up to its head. */
  async function rewritten(keep = 4): Promise<string[]> {
    const events = await app.db.query(
      `SELECT * FROM incident_event WHERE ${OF_CASE()} AND sequence <= ${keep} ORDER BY sequence`,
    );
    let previous = Buffer.alloc(32);
    const statements = [`DELETE FROM incident_event WHERE ${OF_CASE()} AND sequence > ${keep}`];
    for (const event of events) {
      const { id, sequence, type, at, actor, version, visibility } = event;
      const data = sequence === 2 ? { note: 'Khác' } : event.data;
      const text = canonicalJson({
        ...{ incident: incident.code, id, sequence, type, at: at.toISOString() },
        ...{ actor, version, visibility, data },
      });
      const hash = createHash('sha256').update(previous).update(text).digest();
      statements.push(
        `UPDATE incident_event SET data = '${JSON.stringify(data).replaceAll("'", "''")}',
                previous_hash = '\\x${previous.toString('hex')}', hash = '\\x${hash.toString('hex')}'
          WHERE ${OF_CASE()} AND sequence = ${sequence}`,
      );
      previous = hash;
    }
    statements.push(
      `UPDATE incident SET head_hash = '\\x${previous.toString('hex')}', event_count = ${events.length}
        WHERE code = '${incident.code}'`,
    );
    return statements;
  }

  it('by writing a chain anew up to its head is found at its first checkpoint', async () => {
    await asSuperuser(...(await rewritten()));
    expect(await found()).toEqual({ incident: incident.code, sequence: 3, fault: 'checkpoint' });
    // A checkpoint that is made over it does not make it good.
    expect((await make()).sequence).toBe(sealed.sequence + 2);
    expect(await found()).toEqual({ incident: incident.code, sequence: 3, fault: 'checkpoint' });
  });

  it('by cutting off the end of a chain is found', async () => {
    await asSuperuser(
      `DELETE FROM incident_event WHERE ${OF_CASE()} AND sequence = 4`,
      `UPDATE incident SET event_count = 3,
              head_hash = (SELECT hash FROM incident_event WHERE ${OF_CASE()} AND sequence = 3)
        WHERE code = '${incident.code}'`,
    );
    expect(await found()).toEqual({ incident: incident.code, sequence: 4, fault: 'checkpoint' });
  });

  it('by deleting an incident with all that belongs to it is found', async () => {
    const gone = [
      `DELETE FROM incident_event WHERE ${OF_CASE()}`,
      `DELETE FROM incident WHERE code = '${incident.code}'`,
    ];
    await asSuperuser(...gone);
    expect(await found()).toEqual({ incident: incident.code, fault: 'missing' });
    await make();
    expect(await found()).toEqual({ incident: incident.code, fault: 'missing' });
  });

  it('by deleting an incident and its leaves too is found at the checkpoint', async () => {
    const [{ first }] = await app.db.query(
      `SELECT min(checkpoint) AS first FROM audit_leaf WHERE incident = '${incident.code}'`,
    );
    await asSuperuser(
      `DELETE FROM incident_event WHERE ${OF_CASE()}`,
      `DELETE FROM incident WHERE code = '${incident.code}'`,
      `DELETE FROM audit_leaf WHERE incident = '${incident.code}'`,
    );
    expect(await found()).toEqual({ checkpoint: first, fault: 'checkpoint-links' });
  });

  it('by writing chain and leaves anew is found at the checkpoint', async () => {
    const leaf = (sequence: number) =>
      `UPDATE audit_leaf l SET head_hash = e.hash FROM incident_event e
        WHERE l.incident = '${incident.code}' AND l.event_count = ${sequence}
          AND e.${OF_CASE()} AND e.sequence = ${sequence}`;
    await asSuperuser(...(await rewritten()), leaf(3), leaf(4));
    expect(await found()).toMatchObject({ fault: 'checkpoint-links' });
  });

  it.each([
    ['the head in a leaf of the newest', `UPDATE audit_leaf SET since = 0, event_count = 0`],
    ['what it says', `UPDATE audit_checkpoint SET events = events + 1`],
    ['its time', `UPDATE audit_checkpoint SET at = at + interval '1 minute'`],
    ['a root', `UPDATE audit_checkpoint SET heads_root = links_root`],
    ['its hash', `UPDATE audit_checkpoint SET hash = sha256('khác')`],
    ['its seal', `UPDATE audit_checkpoint SET seal = replace(seal, '.', '.e')`],
  ])('by changing %s of a checkpoint is found', async (what, change) => {
    const key = change.includes('audit_leaf') ? 'checkpoint' : 'sequence';
    await asSuperuser(`${change} WHERE ${key} = ${sealed.sequence}`);
    const fault = await found();
    if (what.includes('leaf')) expect(fault.fault).toBe('checkpoint');
    else expect(fault).toEqual({ checkpoint: sealed.sequence, fault: 'checkpoint-seal' });
  });

  it('by taking a checkpoint away, in the middle or at the end, is found', async () => {
    await asSuperuser(`DELETE FROM audit_checkpoint WHERE sequence = ${sealed.sequence}`);
    const next = { checkpoint: sealed.sequence + 1, fault: 'checkpoint-chain' };
    expect(await found()).toEqual(next);
    await asSuperuser(
      `INSERT INTO audit_checkpoint SELECT * FROM kept_audit_checkpoint WHERE sequence = ${sealed.sequence}`,
      `DELETE FROM audit_checkpoint WHERE sequence = ${next.checkpoint}`,
    );
    expect(await found()).toEqual(next);
  });

  it.each(['audit_checkpoint', 'audit_leaf', 'incident_receipt', 'access_record'])(
    'must be the owner of the database: the rows of %s are never changed',
    async (table) => {
      for (const statement of [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
        await expect(app.db.query(statement)).rejects.toThrow(/are never changed/);
      }
    },
  );
});
