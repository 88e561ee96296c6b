import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { caseIn, finishTasks, MEMBERS, type Rank, refused, stateOf } from '../../support/cases.js';
import { type Case, IMPACT_OF } from '../../support/reports.js';

const START = '2026-11-24T02:00:00Z';
const NOTE = { note: 'Đã khoanh vùng máy chủ, còn nhật ký cần điều tra.' };
const REASON = { reason: 'Vụ việc đang được điều tra.' };
const OFFER = MEMBERS.transfer_request;

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
});
beforeEach(() => {
  app.clock.set(START);
});
afterAll(() => app.stop());

const pointers = async (incident: Case, ...[by, event, members]: [Caller, string, object?]) => {
  const problem = await refused(app, incident, 422, () => incident.move(by, event, members));
  return problem.errors.map(({ pointer }: { pointer: string }) => pointer);
};
const statusFor = async (who: Caller, incident: Case, rest = '') =>
  (await who.get(incident.path(rest))).status;
const listedFor = async (who: Caller, incident: Case) => {
  const { body } = await who.get('/incidents?limit=200');
  return body.items.some(({ code }: { code: string }) => code === incident.code);
};

describe('the lead of a case', () => {
  const offered = async (changes: { severity?: Rank } = {}) => {
    const incident = await caseIn(app, cast, 'assigned', changes);
    await incident.moved(cast.coordinator, 'transfer_request', OFFER);
    return incident;
  };

  it.each([
    ['low', '2026-11-25T02:00:00.000Z'],
    ['medium', '2026-11-24T06:00:00.000Z'],
    ['high', '2026-11-24T02:30:00.000Z'],
  ] as const)('of a %s case is offered until %s', async (severity, answerBy) => {
    const incident = await caseIn(app, cast, 'triage', { severity });
    const body = await incident.moved(cast.coordinator, 'transfer_request', OFFER);
    expect(body).toMatchObject({
      ...{ leadAgency: 'GL-STTTT', status: 'triage' },
      transfer: {
        ...{ ...OFFER, reason: null, answerBy, offeredAt: '2026-11-24T02:00:00.000Z' },
        offeredBy: { id: cast.coordinator.id, agency: 'GL-STTTT' },
      },
    });
  });

  it('of a critical case is offered for fifteen minutes, by the Police to the Department', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'critical' });
    const offer = { to: 'GL-STTTT', ...NOTE, ...REASON };
    const { transfer } = await incident.moved(cast.police, 'transfer_request', offer);
    expect(transfer).toMatchObject({ ...offer, answerBy: '2026-11-24T02:15:00.000Z' });
  });

  it('is offered to the Department, the Police or the national coordinator, never to who has it', async () => {
    const incident = await caseIn(app, cast, 'triage');
    for (const to of ['GL-STTTT', 'GL-UBND', 'GL-VNPT', 'GL-UBND-633', 'GL-NOPE']) {
      const asked = [cast.coordinator, 'transfer_request', { to, ...NOTE }] as const;
      expect(await pointers(incident, ...asked)).toEqual(['/to']);
    }
    const national = await hire(app, 'VN-VNCERT', 'coordinator');
    await incident.moved(cast.coordinator, 'transfer_request', { to: 'VN-VNCERT', ...NOTE });
    const accepted = await incident.moved(national, 'transfer_accept', { handler: national.id });
    expect(accepted).toMatchObject({ leadAgency: 'VN-VNCERT', supportAgencies: ['GL-STTTT'] });
  });

  it('is offered to one at a time, and stays where it is until it is taken', async () => {
    const incident = await offered();
    const problem = await refused(app, incident, 409, () =>
      incident.move(cast.coordinator, 'transfer_request', { ...OFFER, to: 'VN-VNCERT' }),
    );
    expect(problem.blockedBy).toEqual(['noTransferPending']);
    expect(await incident.moved(cast.handler, 'start')).toMatchObject({
      ...{ leadAgency: 'GL-STTTT', status: 'containment', transfer: { to: 'GL-CAT' } },
    });
  });

  it('shows the case to whoever is offered it, and only as long', async () => {
    const incident = await caseIn(app, cast, 'triage');
    expect(await statusFor(cast.police, incident)).toBe(404);
    await incident.moved(cast.coordinator, 'transfer_request', OFFER);
    expect(await statusFor(cast.police, incident)).toBe(200);
    await refused(app, incident, 403, () =>
      incident.move(cast.policeHandler, 'transfer_decline', REASON),
    );
    await incident.moved(cast.police, 'transfer_decline', REASON);
    expect(await statusFor(cast.police, incident)).toBe(404);
  });

  it('stays when it is declined, and may be offered again', async () => {
    const incident = await offered();
    const body = await incident.moved(cast.police, 'transfer_decline', REASON);
    expect(body).toMatchObject({
      ...{ leadAgency: 'GL-STTTT', transfer: null, handler: { id: cast.handler.id } },
    });
    await incident.moved(cast.coordinator, 'transfer_request', OFFER);
  });

  it('goes over with a handler of the new lead, the former one supports, and nothing is due later or sooner', async () => {
    const incident = await offered();
    const dues = (body: any): unknown =>
      body.deadlines
        .filter(({ kind }: { kind: string }) => kind !== 'update')
        .map(({ kind, dueAt, metAt }: Record<string, unknown>) => ({ kind, dueAt, metAt }));
    const before = (await cast.coordinator.get(incident.path())).body;
    app.clock.advance(45);
    expect(
      await pointers(incident, cast.police, 'transfer_accept', { handler: cast.handler.id }),
    ).toEqual(['/handler']);
    const members = { handler: cast.policeHandler.id };
    const after = await incident.moved(cast.police, 'transfer_accept', members);
    expect(after).toMatchObject({
      ...{ leadAgency: 'GL-CAT', supportAgencies: ['GL-STTTT'], mode: 'lead', transfer: null },
      ...{ status: 'assigned', handler: { id: cast.policeHandler.id } },
    });
    expect(dues(after)).toEqual(dues(before));
  });

  it('is the new one’s to use: its coordinator moves the case, the former one only looks on', async () => {
    const incident = await offered();
    const members = { handler: cast.policeHandler.id };
    await incident.moved(cast.police, 'transfer_accept', members);
    await refused(app, incident, 403, () =>
      incident.move(cast.coordinator, 'add_unit', { agency: 'GL-UBND-626' }),
    );
    await refused(app, incident, 403, () => incident.move(cast.handler, 'start'));
    expect(await statusFor(cast.coordinator, incident)).toBe(200);
    await incident.moved(cast.policeHandler, 'start');
    await incident.moved(cast.police, 'add_unit', { agency: 'GL-UBND-626' });
    // Rated high by the second unit, which the table gives to the Department: a lead by hand-over stays.
    expect((await cast.police.get(incident.path())).body).toMatchObject({
      ...{ severity: 'high', leadAgency: 'GL-CAT', supportAgencies: ['GL-STTTT'] },
    });
  });

  it('is offered to nobody any more once the case is resolved', async () => {
    const incident = await offered();
    const body = await incident.moved(cast.handler, 'resolve', MEMBERS.resolve);
    expect(body.transfer).toBeNull();
    expect(await statusFor(cast.police, incident)).toBe(404);
    const disputed = await incident.moved(cast.reporter, 'dispute', REASON);
    expect(disputed).toMatchObject({ status: 'containment', transfer: null });
  });

  it('is no offer any more when the severity gives the case to another anyway', async () => {
    const incident = await offered();
    const answer = await incident.write(
      cast.coordinator.put(incident.path('/severity'), { severity: 'critical', ...REASON }),
    );
    expect(answer.body).toMatchObject({ leadAgency: 'GL-CAT', transfer: null });
  });
});

describe('a restricted case', () => {
  const suspicious = { impact: { ...IMPACT_OF.medium, crimeSigns: true } };
  const underPolice = async (impact: object = suspicious.impact) => {
    const incident = await caseIn(app, cast, 'submitted', { impact });
    await incident.moved(cast.police, 'acknowledge');
    return incident;
  };

  it('is led by the Police and shows signs of crime', async () => {
    const harmless = await caseIn(app, cast, 'triage', { severity: 'critical' });
    const problem = await refused(app, harmless, 409, () =>
      harmless.move(cast.police, 'restrict', REASON),
    );
    expect(problem.blockedBy).toEqual(['crimeSigns']);

    const incident = await underPolice();
    const body = await incident.moved(cast.police, 'restrict', REASON);
    expect(body).toMatchObject({ restricted: true, tlp: 'RED', leadAgency: 'GL-CAT' });
    const again = await refused(app, incident, 409, () =>
      incident.move(cast.police, 'restrict', REASON),
    );
    expect(again.blockedBy).toEqual(['notRestricted']);
  });

  it('is not made by the Department, also where it leads by hand-over', async () => {
    const incident = await underPolice();
    await incident.moved(cast.police, 'transfer_request', { to: 'GL-STTTT', ...NOTE });
    const members = { handler: cast.handler.id };
    await incident.moved(cast.coordinator, 'transfer_accept', members);
    for (const who of [cast.coordinator, cast.police]) {
      await refused(app, incident, 403, () => incident.move(who, 'restrict', REASON));
    }
  });

  it('is seen by the lead and by the people who are named, and by nobody else', async () => {
    const incident = await underPolice();
    const people = [cast.reporter.id];
    const supervisor = await hire(app, 'GL-CAT', 'supervisor');
    const colleague = await hire(app, 'GL-UBND-633', 'reporter');
    for (const who of [colleague, cast.coordinator, cast.handler]) {
      expect(await statusFor(who, incident)).toBe(200);
    }
    await incident.moved(cast.police, 'restrict', { ...REASON, people });
    for (const who of [cast.police, cast.policeHandler, supervisor, cast.reporter]) {
      expect([await statusFor(who, incident), await listedFor(who, incident)]).toEqual([200, true]);
      expect(await statusFor(who, incident, '/timeline')).toBe(200);
    }
    for (const who of [colleague, cast.coordinator, cast.handler]) {
      expect([await statusFor(who, incident), await listedFor(who, incident)]).toEqual([
        404,
        false,
      ]);
      expect(await statusFor(who, incident, '/timeline')).toBe(404);
      expect(await statusFor(who, incident, '/comments')).toBe(404);
    }
    await refused(app, incident, 404, () =>
      incident.move(colleague, 'provide_info', { answer: 'Có.' }),
    );
  });

  it('names only people who exist', async () => {
    const incident = await underPolice();
    const people = [cast.reporter.id, '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f'];
    expect(await pointers(incident, cast.police, 'restrict', { ...REASON, people })).toEqual([
      '/people/1',
    ]);
  });

  it('is closed without the word of a unit that no longer sees it', async () => {
    const incident = await underPolice({ ...IMPACT_OF.high, crimeSigns: true });
    await incident.moved(cast.police, 'accept', { handler: cast.policeHandler.id });
    await incident.moved(cast.police, 'restrict', REASON);
    await incident.moved(cast.policeHandler, 'start');
    await incident.moved(cast.policeHandler, 'contain', MEMBERS.contain);
    await incident.moved(cast.policeHandler, 'eradicate', MEMBERS.eradicate);
    await incident.moved(cast.policeHandler, 'recover', MEMBERS.recover);
    await finishTasks(incident, cast.policeHandler);
    const body = await incident.moved(cast.police, 'close', MEMBERS.close);
    expect(body).toMatchObject({ status: 'closed', restricted: true, unitConfirmedAt: null });
  });

  it('may be restricted after it was closed, and stays so when it comes back', async () => {
    const incident = await underPolice();
    await incident.moved(cast.police, 'accept', { handler: cast.policeHandler.id });
    await incident.moved(cast.policeHandler, 'resolve', MEMBERS.resolve);
    await finishTasks(incident, cast.policeHandler);
    await incident.moved(cast.reporter, 'confirm');
    await incident.moved(cast.police, 'close');
    const { incident: closed } = await stateOf(app, incident);
    const body = await incident.moved(cast.police, 'restrict', REASON);
    expect(body).toMatchObject({ status: 'closed', restricted: true });
    expect((await stateOf(app, incident)).incident.ended_at).toBe(closed.ended_at);
    expect(await incident.moved(cast.police, 'reopen', REASON)).toMatchObject({ restricted: true });
  });
});
