import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { RestampPhases } from '../../../src/incidents/use-cases/restamp-phases.js';
import { TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { caseIn } from '../../support/cases.js';
import { type Case, IMPACT_OF } from '../../support/reports.js';

const canonical = canonicalize as unknown as (value: unknown) => string;

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
});
afterAll(() => app.stop());

const verify = async () => (await cast.auditor.get('/audit/verify')).body;
const counted = async (): Promise<{ incidents: number; events: number }> => {
  const [row] = await app.db.query(
    `SELECT (SELECT count(*)::int FROM incident) AS incidents,
            (SELECT count(*)::int FROM incident_event) AS events`,
  );
  return row;
};

/** A case with every kind of change that is not a move of its own file. */
async function busyCase(): Promise<Case> {
  const incident = await caseIn(app, cast, 'containment');
  const { reporter, coordinator, handler } = cast;
  await reporter.post(incident.path('/comments'), { text: '“Đã tắt máy”\u2028dòng hai 🌾' });
  await coordinator.post(incident.path('/comments'), { text: 'Nội bộ', visibility: 'desk' });
  await handler.post(incident.path('/observables'), { type: 'ipv4', value: '203.0.113.7' });
  await incident.write(reporter.patch(incident.path(), { title: 'Trang tin bị đổi giao diện' }));
  await incident.write(
    handler.put(incident.path('/severity'), { severity: 'high', reason: 'Lan rộng.' }),
  );
  await incident.write(coordinator.delete(incident.path('/assignment')));
  return incident;
}

describe('the record of the desk', () => {
  it('verifies after every kind of change', async () => {
    const busy = await busyCase();
    const merged = await caseIn(app, cast, 'triage');
    await merged.moved(cast.coordinator, 'merge', { into: busy.code });
    await merged.moved(cast.coordinator, 'unmerge');
    await caseIn(app, cast, 'closed', { severity: 'high' });
    await caseIn(app, cast, 'rejected');
    await caseIn(app, cast, 'withdrawn');
    const secret = await caseIn(app, cast, 'triage', {
      impact: { ...IMPACT_OF.critical, crimeSigns: true },
      severity: 'critical',
    });
    await secret.moved(cast.police, 'restrict', { reason: 'Điều tra.', people: [] });
    await cast.admin.post('/periods', {
      ...{ code: 'dh', level: 'district', scope: ['GL-UBND-633'] },
      ...{ name: { vi: 'Đại hội', en: 'Congress' } },
      congress: { from: '2026-11-24', to: '2026-11-24' },
    });
    await app.nest.get(RestampPhases).run();
    const answer = await cast.auditor.get('/audit/verify');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ valid: true, ...(await counted()) });
  });

  it('is proved by hashes that anybody can compute again from what it says', async () => {
    const { code } = await busyCase();
    const events = await app.db.query(
      `SELECT e.* FROM incident_event e JOIN incident i ON i.id = incident_id
        WHERE i.code = $1 ORDER BY sequence`,
      [code],
    );
    let previous = Buffer.alloc(32);
    for (const event of events) {
      const { id, sequence, type, actor, version, visibility, data } = event;
      const said = { id, sequence, type, actor, version, visibility, data };
      const text = canonical({ incident: code, at: event.at.toISOString(), ...said });
      expect(event.previous_hash).toEqual(previous);
      previous = createHash('sha256').update(previous).update(text, 'utf8').digest();
      expect(event.hash).toEqual(previous);
    }
    expect(events.length).toBeGreaterThan(9);
  });

  it.each([
    ['incident_event', `UPDATE incident_event SET data = '{}' WHERE sequence = 1`],
    ['incident_event', 'UPDATE incident_event SET hash = hash WHERE false'],
    ['incident_event', 'DELETE FROM incident_event WHERE sequence > 3'],
    ['incident_event', 'TRUNCATE incident_event'],
    ['incident_decision', `UPDATE incident_decision SET reason = 'khác'`],
    ['incident_decision', 'DELETE FROM incident_decision'],
    ['incident_decision', 'TRUNCATE incident_decision'],
  ])('of %s cannot be changed by: %s', async (table, statement) => {
    const rows = async (): Promise<unknown> => app.db.query(`SELECT * FROM ${table} ORDER BY 1, 2`);
    const before = await rows();
    await expect(app.db.query(statement)).rejects.toThrow(`rows of ${table} are never changed`);
    expect(await rows()).toEqual(before);
  });
});

describe('who has tampered with the record', () => {
  let incident: Case;
  let length: number;
  beforeAll(async () => {
    incident = await busyCase();
    length = (await incident.events()).length;
    await app.db.query('CREATE TABLE kept_event AS SELECT * FROM incident_event');
    await app.db.query(
      'CREATE TABLE kept_incident AS SELECT id, head_hash, event_count FROM incident',
    );
  });
  afterEach(async () => {
    await asOwner(
      'DELETE FROM incident_event',
      'INSERT INTO incident_event SELECT * FROM kept_event',
      `UPDATE incident i SET head_hash = k.head_hash, event_count = k.event_count
         FROM kept_incident k WHERE k.id = i.id`,
    );
    expect(await verify()).toEqual({ valid: true, ...(await counted()) });
  });

  /** What only the owner of the database can do: without the trigger that refuses it. */
  async function asOwner(...statements: string[]): Promise<void> {
    await app.db.query('ALTER TABLE incident_event DISABLE TRIGGER USER');
    for (const statement of statements) await app.db.query(statement);
    await app.db.query('ALTER TABLE incident_event ENABLE TRIGGER USER');
  }
  const OF_CASE = () => `incident_id = (SELECT id FROM incident WHERE code = '${incident.code}')`;
  const tampered = async (...statements: string[]) => {
    await asOwner(...statements.map((statement) => statement.replaceAll('OF_CASE', OF_CASE())));
    const { valid, firstBroken } = await verify();
    expect([valid, firstBroken.incident]).toEqual([false, incident.code]);
    return { sequence: firstBroken.sequence, fault: firstBroken.fault };
  };

  it.each([
    ['what it says', `data = data || '{"actions": "Không làm gì."}'`],
    ['who did it', `actor = actor || '{"name": "Người khác"}'`],
    ['when it was', `at = at - interval '1 hour'`],
    ['what it is called', `type = 'incident.closed'`],
    ['who may read it', `visibility = 'desk'`],
    ['its version', 'version = version + 1'],
    ['its id', 'id = gen_random_uuid()'],
    ['its hash', `hash = sha256('khác')`],
  ])('by changing %s of an event is found at it', async (_, change) => {
    const found = await tampered(
      `UPDATE incident_event SET ${change} WHERE OF_CASE AND sequence = 3`,
    );
    expect(found).toEqual({ sequence: 3, fault: 'hash' });
  });

  it('by swapping the hashes of two events is found at the first', async () => {
    const found = await tampered(
      `UPDATE incident_event e SET hash = o.hash FROM kept_event o
        WHERE e.OF_CASE AND o.incident_id = e.incident_id
          AND (e.sequence, o.sequence) IN ((2, 3), (3, 2))`,
    );
    expect(found).toEqual({ sequence: 2, fault: 'hash' });
  });

  it('by changing an event and hashing it anew is found at the one after it', async () => {
    const [event] = await app.db.query(
      `SELECT * FROM incident_event WHERE ${OF_CASE()} AND sequence = 3`,
    );
    const { id, type, actor, version, visibility } = event;
    const said = { id, sequence: 3, type, actor, version, visibility, data: {} };
    const text = canonical({ incident: incident.code, at: event.at.toISOString(), ...said });
    const hash = createHash('sha256').update(event.previous_hash).update(text).digest('hex');
    const found = await tampered(
      `UPDATE incident_event SET data = '{}', hash = '\\x${hash}' WHERE OF_CASE AND sequence = 3`,
    );
    expect(found).toEqual({ sequence: 4, fault: 'previous-hash' });
  });

  it.each([
    ['in the middle', 'sequence = 4', 4, 'sequence'],
    ['at the beginning', 'sequence = 1', 1, 'sequence'],
    ['at the end', 'sequence = (SELECT max(sequence) FROM kept_event WHERE OF_CASE)', -1, 'head'],
    ['all of them', 'true', 0, 'head'],
  ])('by deleting an event %s is found', async (_, which, sequence, fault) => {
    const found = await tampered(`DELETE FROM incident_event WHERE OF_CASE AND ${which}`);
    // A negative one is counted from the end.
    expect(found).toEqual({ sequence: sequence < 0 ? length + sequence : sequence, fault });
  });

  it('by putting two events in another order is found at the first', async () => {
    const found = await tampered(
      'UPDATE incident_event SET sequence = -sequence WHERE OF_CASE AND sequence IN (3, 4)',
      'UPDATE incident_event SET sequence = 7 + sequence WHERE OF_CASE AND sequence < 0',
    );
    expect(found).toEqual({ sequence: 3, fault: 'previous-hash' });
  });

  it('by adding an event to the end is found, though its own hash is right', async () => {
    const [last] = await app.db.query(
      `SELECT * FROM incident_event WHERE ${OF_CASE()} ORDER BY sequence DESC LIMIT 1`,
    );
    const sequence = Number(last.sequence) + 1;
    const id = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
    const { type, actor, version, visibility } = last;
    const said = { id, sequence, type, actor, version, visibility, data: {} };
    const text = canonical({ incident: incident.code, at: last.at.toISOString(), ...said });
    const hash = createHash('sha256').update(last.hash).update(text).digest('hex');
    const found = await tampered(
      `INSERT INTO incident_event
       SELECT incident_id, ${sequence}, '${id}', type, at, actor, version, visibility, '{}', hash, '\\x${hash}'
         FROM incident_event WHERE OF_CASE AND sequence = ${sequence - 1}`,
    );
    expect(found).toEqual({ sequence, fault: 'head' });
  });

  it('by moving the head of the chain is found at its last event', async () => {
    const found = await tampered(
      `UPDATE incident SET head_hash = sha256('khác') WHERE code = '${incident.code}'`,
    );
    expect(found).toEqual({ sequence: length, fault: 'head' });
  });
});
