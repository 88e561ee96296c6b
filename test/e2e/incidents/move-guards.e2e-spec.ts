import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { approved, caseIn, finishTasks, MEMBERS, refused, stateOf } from '../../support/cases.js';
import { type Case, defacement, IMPACT_OF } from '../../support/reports.js';

const START = '2026-11-24T02:00:00Z';
const REASON = { reason: 'Đơn vị đã kiểm tra lại và thấy khác.' };

describe('what stands against a move', () => {
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

  const refusedMove = (
    incident: Case,
    status: number,
    ...[by, event, members]: [Caller, string, object?]
  ) => refused(app, incident, status, () => incident.move(by, event, members));
  const blocked = async (incident: Case, ...asked: [Caller, string, object?]) => {
    const problem = await refusedMove(incident, 409, ...asked);
    expect(problem.type).toBe('/problems/incident/move-blocked');
    return problem.blockedBy;
  };
  const pointers = async (incident: Case, ...asked: [Caller, string, object?]) => {
    const { errors } = await refusedMove(incident, 422, ...asked);
    return errors.map(({ pointer }: { pointer: string }) => pointer);
  };

  describe('the short path', () => {
    it.each(['assigned', 'containment', 'eradication'] as const)(
      'leads a medium case from %s to its resolution',
      async (place) => {
        const incident = await caseIn(app, cast, place);
        const body = await incident.moved(cast.handler, 'resolve', MEMBERS.resolve);
        expect(body).toMatchObject({ status: 'resolved', handling: MEMBERS.resolve });
      },
    );

    it('is closed to a high case', async () => {
      const incident = await caseIn(app, cast, 'assigned', { severity: 'high' });
      expect(await blocked(incident, cast.handler, 'resolve', MEMBERS.resolve)).toEqual([
        'lowOrMedium',
      ]);
    });
  });

  describe('a closing', () => {
    it('waits for the word of the unit', async () => {
      const incident = await caseIn(app, cast, 'resolved');
      expect(await blocked(incident, cast.coordinator, 'close')).toEqual(['confirmedOrSilent']);
      await incident.moved(cast.reporter, 'confirm');
      expect(await incident.moved(cast.coordinator, 'close')).toMatchObject({ status: 'closed' });
    });

    it('takes five silent working days for agreement in a medium case, and not a minute less', async () => {
      const incident = await caseIn(app, cast, 'resolved');
      // Resolved on a Tuesday at nine: Wednesday is the first whole day, the weekend does not count.
      app.clock.set('2026-12-01T01:59:00Z');
      expect(await blocked(incident, cast.coordinator, 'close')).toEqual(['confirmedOrSilent']);
      app.clock.set('2026-12-01T02:00:00Z');
      expect(await incident.moved(cast.coordinator, 'close')).toMatchObject({ status: 'closed' });
    });

    it('never takes silence for agreement in a high case', async () => {
      const incident = await caseIn(app, cast, 'resolved', { severity: 'high' });
      app.clock.set('2027-11-24T02:00:00Z');
      expect(await blocked(incident, cast.coordinator, 'close', MEMBERS.close)).toEqual([
        'confirmedOrSilent',
      ]);
    });

    it.each(['high', 'critical'] as const)(
      'of a %s case needs its root cause and its lessons',
      async (severity) => {
        const incident = await caseIn(app, cast, 'resolved', { severity });
        await incident.moved(cast.reporter, 'confirm');
        const desk = severity === 'high' ? cast.coordinator : cast.police;
        const { rootCause, lessons } = MEMBERS.close;
        expect(await pointers(incident, desk, 'close')).toEqual(['/rootCause', '/lessons']);
        expect(await pointers(incident, desk, 'close', { rootCause })).toEqual(['/lessons']);
        expect(await pointers(incident, desk, 'close', { lessons })).toEqual(['/rootCause']);
        await incident.moved(desk, 'close', MEMBERS.close);
        if (severity === 'critical') await approved(incident, cast.supervisor);
        expect((await desk.get(incident.path())).body).toMatchObject({
          ...{ status: 'closed', handling: MEMBERS.close },
        });
      },
    );

    it('of a critical case is not made by the person who handled it', async () => {
      const incident = await caseIn(app, cast, 'triage', { severity: 'critical' });
      const { police } = cast;
      await incident.moved(police, 'accept', { handler: police.id });
      await incident.moved(police, 'start');
      await incident.moved(police, 'contain', MEMBERS.contain);
      await incident.moved(police, 'eradicate', MEMBERS.eradicate);
      await incident.moved(police, 'recover', MEMBERS.recover);
      await finishTasks(incident, police);
      await incident.moved(cast.reporter, 'confirm');
      expect(await blocked(incident, police, 'close', MEMBERS.close)).toEqual([
        'closerIsNotHandler',
      ]);
      const second = await hire(app, 'GL-CAT', 'coordinator');
      await incident.moved(second, 'close', MEMBERS.close);
      const { incident: after } = await approved(incident, cast.supervisor);
      expect(after.status).toBe('closed');
    });

    it('waits for an answer that the unit still owes', async () => {
      const incident = await caseIn(app, cast, 'resolved');
      await incident.moved(cast.coordinator, 'request_info', MEMBERS.request_info);
      await incident.moved(cast.reporter, 'confirm');
      expect(await blocked(incident, cast.coordinator, 'close')).toEqual(['notWaiting']);
      await incident.moved(cast.reporter, 'provide_info', MEMBERS.provide_info);
      expect(await incident.moved(cast.coordinator, 'close')).toMatchObject({ status: 'closed' });
    });
  });

  describe('a rejection', () => {
    const why = (reasonCode: string, more: object = {}) => ({ ...REASON, reasonCode, ...more });

    it.each(['not_incident', 'insufficient_data', 'exercise'])(
      'for %s needs no other place to turn to',
      async (code) => {
        const incident = await caseIn(app, cast, 'triage');
        const body = await incident.moved(cast.coordinator, 'reject', why(code));
        expect(body).toMatchObject({ status: 'rejected', handling: { rejection: why(code) } });
      },
    );

    it('as out of scope says where the unit should turn, which must be an agency', async () => {
      const incident = await caseIn(app, cast, 'triage');
      const asked = [incident, cast.coordinator, 'reject'] as const;
      expect(await pointers(...asked, why('out_of_scope'))).toEqual(['/referTo']);
      expect(await pointers(...asked, why('out_of_scope', { referTo: 'GL-NOPE' }))).toEqual([
        '/referTo',
      ]);
      const referred = why('out_of_scope', { referTo: 'GL-BAO' });
      const body = await incident.moved(cast.coordinator, 'reject', referred);
      expect(body.handling.rejection).toEqual(referred);
    });

    it('has one of four reasons', async () => {
      const incident = await caseIn(app, cast, 'triage');
      expect(await pointers(incident, cast.coordinator, 'reject', why('too_late'))).toEqual([
        '/reasonCode',
      ]);
    });

    it.each(['high', 'critical'] as const)(
      'of a %s report is not for one person alone',
      async (severity) => {
        const incident = await caseIn(app, cast, 'triage', { severity });
        const desk = severity === 'high' ? cast.coordinator : cast.police;
        const body = await incident.moved(desk, 'reject', why('not_incident'));
        expect(body).toMatchObject({ status: 'triage', approval: { kind: 'reject' } });
      },
    );
  });

  describe('a case that comes back', () => {
    it('does so for thirty days after its closing, and no longer', async () => {
      const late = await caseIn(app, cast, 'closed');
      const inTime = await caseIn(app, cast, 'closed');
      app.clock.set('2026-12-24T02:00:00Z');
      await inTime.moved(cast.coordinator, 'reopen', REASON);
      app.clock.advance(1);
      expect(await blocked(late, cast.reporter, 'reopen', REASON)).toEqual(['endedLately']);
    });

    it('is counted, decided anew and confirmed anew', async () => {
      const incident = await caseIn(app, cast, 'closed');
      const body = await incident.moved(cast.reporter, 'reopen', REASON);
      expect(body).toMatchObject({ reopenCount: 1, unitConfirmedAt: null, status: 'triage' });
      expect(body.deadlines.map(({ kind }: { kind: string }) => kind)).toEqual(
        expect.arrayContaining(['triage', 'update']),
      );
      const { history } = (await cast.reporter.get(incident.path('/assessment'))).body;
      expect(history.at(-1)).toMatchObject({ cause: 'incident.reopened', reason: REASON.reason });
      expect((await stateOf(app, incident)).incident.ended_at).toBeNull();
    });

    it('may have been rejected at any time before', async () => {
      const incident = await caseIn(app, cast, 'rejected');
      app.clock.set('2027-11-24T02:00:00Z');
      const body = await incident.moved(cast.coordinator, 'reopen_rejected', REASON);
      expect(body).toMatchObject({ status: 'triage', reopenCount: 0 });
    });
  });

  describe('the word of the unit', () => {
    it('is given once', async () => {
      const incident = await caseIn(app, cast, 'resolved');
      await incident.moved(cast.reporter, 'confirm');
      expect(await blocked(incident, cast.reporter, 'confirm')).toEqual(['notConfirmed']);
    });

    it('is taken back by a dispute, after which the work goes on', async () => {
      const incident = await caseIn(app, cast, 'resolved');
      await incident.moved(cast.reporter, 'confirm');
      const body = await incident.moved(cast.reporter, 'dispute', REASON);
      expect(body).toMatchObject({ status: 'containment', unitConfirmedAt: null });
      await incident.moved(cast.handler, 'resolve', MEMBERS.resolve);
      expect(await blocked(incident, cast.coordinator, 'close')).toEqual(['confirmedOrSilent']);
    });
  });

  describe('a question to the unit', () => {
    it('is put by the desk or the handler, one at a time, and has a time to be answered by', async () => {
      const incident = await caseIn(app, cast, 'assigned');
      const { questions } = MEMBERS.request_info;
      const asked = [incident, cast.handler, 'request_info'] as const;
      expect(await pointers(...asked, { questions, dueAt: START })).toEqual(['/dueAt']);
      expect(await pointers(...asked, { ...MEMBERS.request_info, questions: [] })).toEqual([
        '/questions',
      ]);
      await incident.moved(cast.handler, 'request_info', MEMBERS.request_info);
      expect(await blocked(...asked, MEMBERS.request_info)).toEqual(['notWaiting']);
    });

    it('must have been put before it is answered', async () => {
      const incident = await caseIn(app, cast, 'triage');
      expect(await blocked(incident, cast.reporter, 'provide_info', MEMBERS.provide_info)).toEqual([
        'waiting',
      ]);
    });
  });

  describe('what was done', () => {
    it('leaves the incident going on where a reason says that it could not be ended', async () => {
      const incident = await caseIn(app, cast, 'containment');
      const members = { ...MEMBERS.contain, evidence: 'Ảnh đĩa của máy chủ.', ...REASON };
      const body = await incident.moved(cast.handler, 'contain', members);
      expect(body).toMatchObject({
        impact: { ongoing: 'ongoing' },
        handling: {
          containment: { actions: MEMBERS.contain.actions, evidence: 'Ảnh đĩa của máy chủ.' },
        },
      });
    });

    it.each(['2026-11-24T02:00:01Z', '2026-11-24T01:29:59Z'])(
      'is not restored at %s, in the future or before it was detected',
      async (restoredAt) => {
        const incident = await caseIn(app, cast, 'recovery');
        const members = { ...MEMBERS.recover, restoredAt };
        expect(await pointers(incident, cast.handler, 'recover', members)).toEqual(['/restoredAt']);
      },
    );

    it('begins again from the containment where the system is not stable', async () => {
      const incident = await caseIn(app, cast, 'recovery');
      const body = await incident.moved(cast.handler, 'unstable', REASON);
      expect(body.status).toBe('containment');
      await incident.moved(cast.handler, 'contain', { actions: 'Ngắt lại máy chủ.' });
      await incident.moved(cast.handler, 'eradicate', MEMBERS.eradicate);
      const { handling } = await incident.moved(cast.handler, 'recover', MEMBERS.recover);
      expect(handling.containment.actions).toBe('Ngắt lại máy chủ.');
    });
  });

  describe('the handler', () => {
    const cannotHandle = async (incident: Case, id: string) => {
      const wrong = await pointers(incident, cast.coordinator, 'accept', { handler: id });
      expect(wrong).toEqual(['/handler']);
    };

    it('is an active handler or coordinator of the lead or of a supporting agency', async () => {
      const incident = await caseIn(app, cast, 'triage', { severity: 'high' });
      const reporterOfLead = await hire(app, 'GL-STTTT', 'reporter');
      const gone = await hire(app, 'GL-STTTT', 'handler');
      await cast.admin.patch(`/users/${gone.id}`, { active: false }).set('if-match', '"1"');
      await cannotHandle(incident, cast.reporter.id);
      await cannotHandle(incident, reporterOfLead.id);
      await cannotHandle(incident, gone.id);
      await cannotHandle(incident, '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f');
      const body = await incident.moved(cast.coordinator, 'accept', {
        handler: cast.policeHandler.id,
      });
      expect(body.handler).toMatchObject({ id: cast.policeHandler.id, agency: 'GL-CAT' });
    });

    it('of a low case may be one of the unit, which then handles it for itself', async () => {
      const incident = await caseIn(app, cast, 'triage', { severity: 'low' });
      const supervisor = await hire(app, 'GL-UBND-633', 'supervisor');
      await cannotHandle(incident, cast.reporter2.id);
      await cannotHandle(incident, supervisor.id);
      const body = await incident.moved(cast.coordinator, 'accept', { handler: cast.reporter.id });
      expect(body).toMatchObject({ mode: 'unit_handles', handler: { agency: 'GL-UBND-633' } });
      await refusedMove(incident, 403, cast.handler, 'start');
      await incident.moved(cast.reporter, 'start');
      await incident.moved(cast.reporter, 'resolve', MEMBERS.resolve);
      await finishTasks(incident, cast.reporter);
      await incident.moved(cast.reporter, 'confirm');
      expect(await incident.moved(cast.coordinator, 'close')).toMatchObject({ status: 'closed' });
    });

    it('is nobody while the lead is offered to another', async () => {
      const incident = await caseIn(app, cast, 'triage');
      await incident.moved(cast.coordinator, 'transfer_request', MEMBERS.transfer_request);
      const members = { handler: cast.handler.id };
      expect(await blocked(incident, cast.coordinator, 'accept', members)).toEqual([
        'noTransferPending',
      ]);
    });
  });

  it('is nothing where a military system is only recorded and referred: the Department moves it', async () => {
    const report = defacement({ system: { code: 'GL-BCHQS-NET' } });
    const incident = await caseIn(app, cast, 'assigned', report);
    expect((await cast.coordinator.get(incident.path())).body).toMatchObject({
      ...{ leadAgency: 'GL-BCHQS', mode: 'refer_only', handler: { id: cast.handler.id } },
    });
    const military = await hire(app, 'GL-BCHQS', 'coordinator');
    await refusedMove(incident, 403, military, 'add_unit', { agency: 'GL-UBND-626' });
    await incident.moved(cast.handler, 'resolve', MEMBERS.resolve);
    await finishTasks(incident, cast.handler);
    await incident.moved(cast.reporter, 'confirm');
    await incident.moved(cast.coordinator, 'close');
  });

  it('is no unit twice, and none that does not exist', async () => {
    const incident = await caseIn(app, cast, 'triage', { impact: IMPACT_OF.medium });
    const asked = [incident, cast.coordinator, 'add_unit'] as const;
    for (const agency of ['GL-UBND-633', 'GL-NOPE']) {
      expect(await pointers(...asked, { agency })).toEqual(['/agency']);
    }
    const body = await incident.moved(cast.coordinator, 'add_unit', { agency: 'GL-UBND-626' });
    expect(body).toMatchObject({ severity: 'high', affectedAgencies: ['GL-UBND-626'] });
    expect(await pointers(...asked, { agency: 'GL-UBND-626' })).toEqual(['/agency']);
    expect((await cast.reporter2.get(incident.path())).status).toBe(200);
  });
});
