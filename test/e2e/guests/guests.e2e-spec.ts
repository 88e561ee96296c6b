import { TestApp } from '../../support/app.js';
import { castOf, type Cast } from '../../support/cast.js';
import { answerTo, CHUSE, Guest, guestReport, sendAsGuest, solved } from '../../support/guests.js';
import { Case, defacement } from '../../support/reports.js';

const START = '2026-11-24T02:00:00Z';
const AYUN_PA = 'GL-UBND-626';

let app: TestApp;
let closed: TestApp;
let cast: Cast;
beforeAll(async () => {
  closed = await TestApp.start({ guestReports: false });
  app = await TestApp.start();
  cast = await castOf(app);
});
beforeEach(() => {
  app.clock.set(START);
});
afterAll(async () => {
  await app.stop();
  await closed.stop();
});

const countOf = async (table: string): Promise<number> => {
  const [{ count }] = await app.db.query(`SELECT count(*)::int FROM ${table}`);
  return count as number;
};
/** What must be refused leaves nothing behind, not even the challenge as spent. */
const refusedReport = async (body: object) => {
  const before = [await countOf('incident'), await countOf('spent_challenge')];
  const answer = await app.anonymous('post', '/api/v1/guest-reports').send(body);
  expect([await countOf('incident'), await countOf('spent_challenge')]).toEqual(before);
  return answer;
};
const pointers = ({ body }: { body: any }): string[] =>
  body.errors.map(({ pointer }: { pointer: string }) => pointer);

describe('a guest', () => {
  it('reports as anybody does: the same scores, route and clocks, and the record says that it was a guest', async () => {
    const { code } = await Guest.reported(app);
    const member = await Case.reported(app, cast.reporter);
    const [theirs, ours] = [
      (await cast.coordinator.get(`/incidents/${code}`)).body,
      (await cast.coordinator.get(member.path())).body,
    ];
    for (const name of ['score', 'severity', 'leadAgency', 'supportAgencies', 'deadlines']) {
      expect([name, theirs[name]]).toEqual([name, ours[name]]);
    }
    expect(theirs).toMatchObject({
      ...{ status: 'submitted', reporterAgency: CHUSE, senderConfirmed: false, tlp: 'AMBER' },
      reportedBy: { id: null, name: 'Nguyễn Thị Hoa' },
      contact: { name: 'Nguyễn Thị Hoa', phone: '0269 385 1234' },
    });
    expect(ours).toMatchObject({ senderConfirmed: true });
    const { body } = await cast.coordinator.get(`/incidents/${code}/timeline`);
    expect(body.items).toHaveLength(1);
    expect(body.items[0].sentence.vi).toContain('Nguyễn Thị Hoa (khách) đã gửi báo cáo');
    const { body: chain } = await cast.auditor.get('/audit/verify');
    expect(chain).toMatchObject({ valid: true });
  });

  it.each<[string, object, string]>([
    ['no name', { contact: { phone: '0269 385 1234' } }, '/contact/name'],
    ['no telephone', { contact: { name: 'Hoa' } }, '/contact/phone'],
    ['no contact', { contact: undefined }, '/contact'],
    ['no unit', { agency: undefined }, '/agency'],
    ['a unit that is none', { agency: 'GL-NOWHERE' }, '/agency'],
    ['a body outside the decree', { agency: 'GL-BCHQS' }, '/agency'],
    ['a report for another', { onBehalfOf: AYUN_PA }, '/onBehalfOf'],
    ['a system that is none', { system: { code: 'NOWHERE' } }, '/system/code'],
    ['no challenge', { challenge: undefined }, '/challenge'],
    ['the future', { detectedAt: '2026-11-25T00:00:00Z' }, '/detectedAt'],
  ])('is refused with %s', async (_, changes, pointer) => {
    const answer = await refusedReport(await guestReport(app, { ...changes }));
    expect([answer.status, ...pointers(answer)]).toEqual([422, pointer]);
  });

  it('picks the unit from a list that tells no more than its name', async () => {
    const { body } = await app.anonymous('get', '/api/v1/guest-reports/agencies');
    expect(body.items).toContainEqual({
      code: CHUSE,
      name: { vi: expect.any(String), en: expect.any(String) },
    });
    const codes = body.items.map(({ code }: { code: string }) => code);
    expect(codes).not.toContain('GL-BCHQS');
    expect(new Set(body.items.flatMap(Object.keys))).toEqual(new Set(['code', 'name']));
  });

  it('is let in only where the desk says so', async () => {
    for (const [method, path] of [
      ['get', '/challenge'],
      ['get', '/agencies'],
      ['post', ''],
      ['get', '/SC-2026-000001'],
      ['post', '/SC-2026-000001/answers'],
    ] as const) {
      const answer = await closed.anonymous(method, `/api/v1/guest-reports${path}`);
      expect([path, answer.status, answer.body.type]).toEqual([
        path,
        404,
        '/problems/request/no-such-route',
      ]);
    }
  });
});

describe('the proof of work', () => {
  it('is refused when nobody has worked, when it is not ours and when it was changed', async () => {
    const { body: challenge } = await app.anonymous('get', '/api/v1/guest-reports/challenge');
    const right = JSON.parse(Buffer.from(await answerTo(challenge), 'base64').toString());
    const { parameters, signature } = challenge;
    const guessed = { ...right.solution, derivedKey: `${parameters.keyPrefix}${'0'.repeat(32)}` };
    const later = { ...parameters, data: { endsAt: '2027-01-01T00:00:00.000Z' } };
    for (const wrong of [
      { challenge },
      { challenge, solution: { ...right.solution, counter: -1 } },
      { challenge, solution: guessed },
      { ...right, challenge: { parameters, signature: 'ab'.repeat(32) } },
      { ...right, challenge: { parameters: later, signature } },
      { ...right, challenge: { parameters } },
      [],
      null,
    ]) {
      const text = Buffer.from(JSON.stringify(wrong)).toString('base64');
      const answer = await refusedReport(await guestReport(app, { challenge: text }));
      expect([answer.status, ...pointers(answer)]).toEqual([422, '/challenge']);
    }
    const noJson = await refusedReport(await guestReport(app, { challenge: '%%%' }));
    expect(pointers(noJson)).toEqual(['/challenge']);
  });

  it('is good for one report, also when two come at once', async () => {
    const challenge = await solved(app);
    const body = defacement({ agency: CHUSE, challenge });
    const send = () => app.anonymous('post', '/api/v1/guest-reports').send(body);
    const statuses = (await Promise.all([send(), send()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 422]);
    expect((await refusedReport(body)).body.errors[0].pointer).toBe('/challenge');
  });

  it('is good for ten minutes, and what is spent is kept no longer', async () => {
    const challenge = await solved(app);
    app.clock.advance(10);
    const late = await refusedReport(defacement({ agency: CHUSE, challenge }));
    expect([late.status, ...pointers(late)]).toEqual([422, '/challenge']);
  });

  it('that came with a wrong report can be used for the right one', async () => {
    const challenge = await solved(app);
    const wrong = await refusedReport(defacement({ agency: 'GL-NOWHERE', challenge }));
    expect(pointers(wrong)).toEqual(['/agency']);
    const right = defacement({ agency: CHUSE, challenge });
    const answer = await app.anonymous('post', '/api/v1/guest-reports').send(right);
    expect(answer.status).toBe(201);
  });

  it('leaves in no answer a secret by which one could make challenges', async () => {
    const { body } = await app.anonymous('get', '/api/v1/guest-reports/challenge');
    expect(Object.keys(body).sort()).toEqual(['parameters', 'signature']);
    expect(Object.keys(body.parameters).sort()).toEqual(
      [
        ...['algorithm', 'cost', 'data', 'keyLength', 'keyPrefix'],
        ...['keySignature', 'nonce', 'salt'],
      ].sort(),
    );
  });
});

describe('a report sent once more', () => {
  const sent = async (key: string, changes: Record<string, unknown> = {}) =>
    app
      .anonymous('post', '/api/v1/guest-reports')
      .set('idempotency-key', key)
      .send(await guestReport(app, changes));

  it('is filed once, with a new proof each time; the token of the last answer opens it', async () => {
    const [first, again] = [await sent('again-1'), await sent('again-1')];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body.code).toBe(first.body.code);
    expect(again.headers['idempotency-replayed']).toBe('true');
    const look = (token: string) =>
      app
        .anonymous('get', `/api/v1/guest-reports/${first.body.code}`)
        .set('x-tracking-token', token);
    expect((await look(again.body.trackingToken)).status).toBe(200);
    expect((await look(first.body.trackingToken)).status).toBe(404);
  });

  it('is another report under another key, and none under the same with other content', async () => {
    const { body } = await sent('other-1');
    expect((await sent('other-2')).body.code).not.toBe(body.code);
    const changed = await sent('other-1', { title: 'Một sự cố khác hẳn' });
    expect([changed.status, changed.body.type]).toEqual([
      422,
      '/problems/idempotency/key-used-for-another',
    ]);
  });

  it('leaves its token nowhere in the database', async () => {
    const { body } = await sent('nowhere-1');
    const [{ answer }] = await app.db.query(
      `SELECT answer::text FROM idempotency_key WHERE key = 'nowhere-1'`,
    );
    expect(answer).toContain(body.code);
    expect(answer).not.toContain(body.trackingToken);
    const rows = await app.db.query('SELECT token_hash FROM guest_report');
    expect(JSON.stringify(rows)).not.toContain(body.trackingToken);
  });
});

describe('the door', () => {
  it('notes where each report came from, for the auditor', async () => {
    const { code } = await Guest.reported(app);
    const { body } = await cast.auditor.get(`/audit/security?type=guest.reported&subject=${code}`);
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({ actor: null, data: { agency: CHUSE } });
    expect(body.items[0].address).toEqual(expect.any(String));
  });

  it('is shut for a while when guests together have reported as much as can be looked at', async () => {
    app.clock.set('2026-12-24T02:00:00Z');
    await app.db.query(
      `WITH numbered AS (SELECT incident_id, row_number() OVER () AS n FROM guest_report)
       UPDATE guest_report r SET reported_at = '2026-12-24T01:30:00Z' FROM numbered
        WHERE numbered.incident_id = r.incident_id AND n <= 60`,
    );
    const missing = 60 - (await countOf('guest_report'));
    for (let i = 0; i < missing; i++) await Guest.reported(app);
    const before = await countOf('incident');
    const full = await sendAsGuest(app);
    expect([full.status, full.body.type]).toEqual([429, '/problems/request/too-many']);
    expect(Number(full.headers['retry-after'])).toBeGreaterThan(0);
    expect(await countOf('incident')).toBe(before);
    expect((await cast.reporter.post('/incidents', defacement())).status).toBe(201);
    app.clock.advance(61);
    expect((await sendAsGuest(app)).status).toBe(201);
  });
});
