import { TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { caseIn } from '../../support/cases.js';
import { Case, defacement } from '../../support/reports.js';

describe('the reading of the record', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    app = await TestApp.start();
    cast = await castOf(app);
  });
  afterAll(() => app.stop());

  const verify = async () => (await cast.auditor.get('/audit/verify')).body;

  it('gives an auditor the links of every chain, and not a word of what they say', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await cast.coordinator.post(incident.path('/comments'), { text: 'Mật', visibility: 'desk' });
    const { status, body } = await cast.auditor.get(incident.path('/audit'));
    expect(status).toBe(200);
    const link = {
      ...{ sequence: expect.any(Number), id: expect.any(String), type: expect.any(String) },
      ...{ at: '2026-11-24T02:00:00.000Z', previousHash: expect.any(String) },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    };
    expect(body).toEqual({ items: [link, link, link], nextCursor: null });
    const hashes = body.items.map(({ hash }: { hash: string }) => hash);
    expect(body.items.map((one: { previousHash: string }) => one.previousHash)).toEqual([
      '0'.repeat(64),
      ...hashes.slice(0, -1),
    ]);
    expect(JSON.stringify(body)).not.toMatch(/Mật|Nguyễn|giao diện/);
    for (const path of ['', '/timeline', '/comments', '/assessment', '/observables']) {
      expect((await cast.auditor.get(incident.path(path))).status).toBe(403);
    }
  });

  it('is in pages', async () => {
    const incident = await caseIn(app, cast, 'triage');
    await cast.coordinator.post(incident.path('/comments'), { text: 'Đang xem.' });
    const first = (await cast.auditor.get(incident.path('/audit?limit=2'))).body;
    const rest = (
      await cast.auditor.get(incident.path(`/audit?limit=2&cursor=${first.nextCursor as string}`))
    ).body;
    const sequences = [...first.items, ...rest.items].map(({ sequence }) => sequence as number);
    expect([sequences, rest.nextCursor]).toEqual([[1, 2, 3], null]);
  });

  it('is for who audits, and for who coordinates or supervises what they see', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const supervisor = await hire(app, 'GL-STTTT', 'supervisor');
    const statuses: [string, number][] = [];
    for (const [name, who] of [...Object.entries(cast), ['of the lead', supervisor]] as const) {
      statuses.push([name, (await who.get(incident.path('/audit'))).status]);
    }
    expect(Object.fromEntries(statuses)).toEqual({
      ...{ reporter: 403, reporter2: 403, handler: 403, policeHandler: 403, admin: 403 },
      ...{ coordinator: 200, auditor: 200, 'of the lead': 200, police: 404, supervisor: 404 },
    });
    expect((await cast.auditor.get('/incidents/SC-2026-999999/audit')).status).toBe(404);
  });

  it('as a whole is for the auditor alone', async () => {
    for (const [name, who] of Object.entries(cast)) {
      const { status } = await who.get('/audit/verify');
      expect([name, status]).toEqual([name, name === 'auditor' ? 200 : 403]);
    }
    expect((await app.anonymous('get', '/api/v1/audit/verify')).status).toBe(401);
  });

  it('stays valid while reports and moves are written', async () => {
    const report = () => Case.reported(app, cast.reporter, defacement());
    const before = await verify();
    const writers = Array.from({ length: 8 }, async () => {
      for (let i = 0; i < 26; i++) {
        const incident = await report();
        if (i % 5 === 0) await incident.moved(cast.coordinator, 'acknowledge');
      }
    });
    const writing = { over: false };
    const all = Promise.all(writers).then(() => (writing.over = true));
    const seen = [before];
    // Never fewer than ten looks, however fast the writing is.
    while (!writing.over || seen.length < 10) seen.push(await verify());
    await all;
    expect(seen.map(({ valid }) => valid as boolean)).toEqual(seen.map(() => true));
    const events = seen.map((one) => one.events as number);
    expect(events).toEqual([...events].sort((a, b) => a - b));
    const { valid, incidents, events: last } = await verify();
    const grown = [incidents - Number(before.incidents), last - Number(before.events)];
    expect([valid, grown]).toEqual([true, [208, 208 + 48]]);
  });

  it('reaches the last of many cases', async () => {
    const { code } = await Case.reported(app, cast.reporter, defacement());
    await app.db.query('ALTER TABLE incident_event DISABLE TRIGGER USER');
    await app.db.query(
      `UPDATE incident_event SET type = 'incident.closed'
        WHERE incident_id = (SELECT id FROM incident WHERE code = $1)`,
      [code],
    );
    const { valid, incidents, firstBroken } = await verify();
    expect({ valid, firstBroken }).toEqual({
      valid: false,
      firstBroken: { incident: code, sequence: 1, fault: 'hash' },
    });
    expect(incidents).toBeGreaterThan(200);
  });
});
