import { EndExpiredWaits } from '../../../src/incidents/use-cases/end-expired-waits.js';
import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { caseIn, MEMBERS, type Rank, refused, stateOf } from '../../support/cases.js';
import { type Case } from '../../support/reports.js';

const START = '2026-11-24T02:00:00Z';
const OFFER = MEMBERS.transfer_request;
const ASK = { questions: ['Trang dùng phiên bản nào?'], dueAt: '2026-11-24T06:00:00Z' };

const PARENT_OF_UNIT = `SELECT parent_code FROM agency WHERE code = 'GL-UBND-633'`;
const NEWEST_TIMEOUT = `SELECT data FROM incident_event WHERE type = 'incident.info-timed-out' ORDER BY id DESC LIMIT 1`;

let app: TestApp;
let cast: Cast;
let rounds: EndExpiredWaits;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  rounds = app.nest.get(EndExpiredWaits);
});
beforeEach(async () => {
  // What an earlier test left waiting.
  app.clock.set('2028-01-01T00:00:00Z');
  await rounds.run();
  app.clock.set(START);
});
afterAll(() => app.stop());

const offered = async (severity: Rank = 'medium') => {
  const incident = await caseIn(app, cast, 'triage', { severity });
  await incident.moved(cast.coordinator, 'transfer_request', OFFER);
  return incident;
};
const ofType = async (incident: Case, type: string) =>
  (await incident.events()).filter((event) => event.type === `incident.${type}`);
const seen = async (who: Caller, incident: Case) => {
  const answer = await who.get(incident.path());
  incident.etag = answer.headers.etag ?? incident.etag;
  return answer.body;
};

describe('a hand-over that nobody answers', () => {
  it('ends when its time is up: the lead stays, the steering committee is turned to', async () => {
    const incident = await offered();
    app.clock.advance(239);
    expect(await rounds.run()).toBe(0);
    app.clock.advance(1);
    expect(await rounds.run()).toBe(1);
    expect(await seen(cast.coordinator, incident)).toMatchObject({
      ...{ leadAgency: 'GL-STTTT', transfer: null, escalatedTo: ['GL-BCD', 'GL-UBND'] },
    });
    const [event] = await ofType(incident, 'transfer-timed-out');
    expect(event?.data).toMatchObject({ to: 'GL-CAT', answerBy: '2026-11-24T06:00:00.000Z' });
    await refused(app, incident, 404, () =>
      incident.move(cast.police, 'transfer_accept', { handler: cast.policeHandler.id }),
    );
    await incident.moved(cast.coordinator, 'transfer_request', OFFER);
  });

  it('ends once, however many look and however late', async () => {
    const cases = [await offered('low'), await offered('high'), await offered()];
    app.clock.advance(3 * 24 * 60);
    const counts = await Promise.all([rounds.run(), rounds.run(), rounds.run()]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(3);
    expect(await rounds.run()).toBe(0);
    for (const incident of cases) {
      expect(await ofType(incident, 'transfer-timed-out')).toHaveLength(1);
    }
  });

  it('does not end what was answered before', async () => {
    const incident = await offered();
    await incident.moved(cast.police, 'transfer_decline', { reason: 'Không thuộc thẩm quyền.' });
    app.clock.advance(24 * 60);
    expect(await rounds.run()).toBe(0);
    expect(await ofType(incident, 'transfer-timed-out')).toEqual([]);
  });

  it('was answered or not, never both, when answer and end come at once', async () => {
    for (let round = 0; round < 4; round++) {
      app.clock.set(START);
      const incident = await offered();
      app.clock.advance(240);
      const accept = cast.police
        .post(incident.path('/transitions'), {
          ...{ event: 'transfer_accept', handler: cast.policeHandler.id },
        })
        .set('if-match', incident.etag);
      const [answer] = await Promise.all([accept, rounds.run()]);
      const ended = await ofType(incident, 'transfer-timed-out');
      const accepted = await ofType(incident, 'transfer-accepted');
      expect(ended.length + accepted.length).toBe(1);
      expect(answer.status === 200).toBe(accepted.length === 1);
      expect([200, 404, 412]).toContain(answer.status);
      // For the rounds that follow.
      await rounds.run();
    }
  });

  it('that two accept goes to one of them', async () => {
    const other = await hire(app, 'GL-CAT', 'coordinator');
    const incident = await offered();
    const answers = await Promise.all(
      [cast.police, other].map((who) =>
        who
          .post(incident.path('/transitions'), { event: 'transfer_accept', handler: who.id })
          .set('if-match', incident.etag),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await ofType(incident, 'transfer-accepted')).toHaveLength(1);
  });
});

describe('questions that the unit does not answer', () => {
  const asked = async (dueAt: string = ASK.dueAt) => {
    const incident = await caseIn(app, cast, 'triage');
    await incident.moved(cast.coordinator, 'request_info', { ...ASK, dueAt });
    return incident;
  };

  it('end when they are due: the clocks go on, the agency above the unit is turned to, it is counted', async () => {
    const incident = await asked();
    const paused = (body: any): boolean =>
      body.deadlines.find(({ kind }: { kind: string }) => kind === 'triage').paused;
    expect(paused(await seen(cast.coordinator, incident))).toBe(true);
    app.clock.advance(240);
    expect(await rounds.run()).toBe(1);
    const after = await seen(cast.coordinator, incident);
    expect(after).toMatchObject({
      ...{ waitingForUnit: false, infoRequest: null, infoTimeouts: 1, escalatedTo: ['GL-UBND'] },
    });
    expect(paused(after)).toBe(false);
    const [event] = await ofType(incident, 'info-timed-out');
    expect(event?.data.questions).toEqual(ASK.questions);
    await refused(app, incident, 409, () =>
      incident.move(cast.reporter, 'provide_info', { answer: 'Joomla 3.' }),
    );
    await incident.moved(cast.coordinator, 'request_info', {
      ...ASK,
      dueAt: '2026-11-25T06:00:00Z',
    });
  });

  it('end by the registers of that moment, though nobody has asked since they changed', async () => {
    const [{ parent_code: parent }] = await app.db.query(PARENT_OF_UNIT);
    await asked();
    const moved = 'UPDATE agency SET parent_code = $1 WHERE code = $2';
    await app.db.query(moved, ['GL-TU', 'GL-UBND-633']);
    try {
      app.clock.advance(240);
      await rounds.run();
      const [{ data }] = await app.db.query(NEWEST_TIMEOUT);
      expect(data.escalatedTo).toEqual(['GL-TU']);
    } finally {
      await app.db.query(moved, [parent, 'GL-UBND-633']);
    }
  });

  it('lengthen no deadline beyond the time the unit had, however late the desk notices', async () => {
    const [soon, late] = [await asked(), await asked()];
    const dueOf = (body: any): string =>
      body.deadlines.find(({ kind }: { kind: string }) => kind === 'triage').dueAt;
    app.clock.advance(240);
    await app.db.query('UPDATE incident SET waits_until = $1 WHERE code = $2', [
      'infinity',
      late.code,
    ]);
    await rounds.run();
    await app.db.query(
      `UPDATE incident SET waits_until = (info_request ->> 'dueAt')::timestamptz WHERE code = $1`,
      [late.code],
    );
    app.clock.advance(3 * 24 * 60);
    await rounds.run();
    expect(dueOf(await seen(cast.coordinator, late))).toBe(
      dueOf(await seen(cast.coordinator, soon)),
    );
  });

  it('end once after a downtime in which the hand-over ran out too, in the order of time', async () => {
    // The hand-over runs out four hours from now.
    const incident = await asked('2026-11-24T07:00:00Z');
    await incident.moved(cast.coordinator, 'transfer_request', OFFER);
    app.clock.advance(5 * 24 * 60);
    const counts = await Promise.all([rounds.run(), rounds.run()]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    const types = (await incident.events()).map(({ type }) => type);
    expect(types.filter((type) => type.endsWith('timed-out'))).toEqual([
      'incident.transfer-timed-out',
      'incident.info-timed-out',
    ]);
    const { incident: row, told } = await stateOf(app, incident);
    expect(row.waits_until).toBe('infinity');
    expect(Number(told)).toBe(types.length);
  });

  it('are answered in time by the unit, and then nothing ends', async () => {
    const incident = await asked();
    await incident.moved(cast.reporter, 'provide_info', { answer: 'Joomla 3.' });
    app.clock.advance(600);
    expect(await rounds.run()).toBe(0);
  });
});

describe('a comment', () => {
  it('kept to one’s own desk is read by that desk alone, one for the desks by both, none by the unit', async () => {
    const incident = await offered();
    await incident.moved(cast.police, 'transfer_accept', { handler: cast.policeHandler.id });
    for (const visibility of ['all', 'desk', 'own']) {
      const written = await cast.coordinator.post(incident.path('/comments'), {
        ...{ text: `Dành cho ${visibility}.`, visibility },
      });
      expect(written.status).toBe(201);
    }
    const read = async (who: Caller) =>
      (await who.get(incident.path('/comments'))).body.items.map((one: any) => one.visibility);
    expect(await read(cast.handler)).toEqual(['all', 'desk', 'own']);
    expect(await read(cast.police)).toEqual(['all', 'desk']);
    expect(await read(cast.reporter)).toEqual(['all']);
    const { text } = await cast.police.get(incident.path('/timeline?limit=200'));
    expect(text).not.toContain('Dành cho own');
    await refused(app, incident, 403, () =>
      cast.reporter.post(incident.path('/comments'), { text: 'Riêng.', visibility: 'own' }),
    );
  });
});
