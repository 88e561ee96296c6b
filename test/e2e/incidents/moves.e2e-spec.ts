import { EVENT_OF } from '../../../src/incidents/domain/event-types.js';
import { type MoveName } from '../../../src/incidents/domain/lifecycle.js';
import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { caseIn, MEMBERS, type Place, type Rank, refused, stateOf } from '../../support/cases.js';
import { type Case, IMPACT_OF } from '../../support/reports.js';

const NOW = '2026-11-24T02:00:00.000Z';
const REASON = { reason: 'Đơn vị đã kiểm tra lại và thấy khác.' };

/** An event in a case where it may be made. Its refusals differ in one value only. */
interface Trial {
  readonly event: MoveName;
  readonly place: Place;
  readonly by: keyof Cast;
  /** Somebody who sees the case and may move others, but not make this move of this one. */
  readonly notBy: keyof Cast;
  /** A status in which it may not be made; none where the party exists only in the right ones. */
  readonly notIn?: Place;
  readonly severity?: Rank;
  readonly crimeSigns?: boolean;
  /** A move that comes before it; `unit` is the reporter, `desk` the Department's coordinator. */
  readonly after?: readonly ['unit' | 'desk', MoveName];
  readonly says?: object;
  readonly becomes: object;
}

const TRIALS: readonly Trial[] = [
  {
    ...{ event: 'withdraw', place: 'submitted', by: 'reporter', notBy: 'coordinator' },
    ...{ notIn: 'triage', says: REASON, becomes: { status: 'withdrawn' } },
  },
  {
    ...{ event: 'acknowledge', place: 'submitted', by: 'coordinator', notBy: 'reporter' },
    ...{ notIn: 'triage', becomes: { status: 'triage', acknowledgedAt: NOW } },
  },
  {
    ...{ event: 'reject', place: 'triage', by: 'coordinator', notBy: 'reporter' },
    ...{ notIn: 'assigned', says: { ...REASON, reasonCode: 'not_incident' } },
    becomes: {
      status: 'rejected',
      handling: { rejection: { ...REASON, reasonCode: 'not_incident', referTo: null } },
    },
  },
  {
    ...{ event: 'merge', place: 'containment', by: 'coordinator', notBy: 'handler' },
    ...{ notIn: 'resolved', says: { into: 'SC-2026-000001' } },
    becomes: { status: 'merged', mergedInto: 'SC-2026-000001' },
  },
  {
    ...{ event: 'accept', place: 'triage', by: 'coordinator', notBy: 'handler' },
    ...{ notIn: 'assigned', says: { handler: 'handler' } },
    becomes: {
      ...{ status: 'assigned', acceptedAt: NOW },
      handler: { name: 'Lê Minh Khôi', agency: 'GL-STTTT' },
    },
  },
  {
    ...{ event: 'start', place: 'assigned', by: 'handler', notBy: 'coordinator' },
    ...{ notIn: 'containment', becomes: { status: 'containment', startedAt: NOW } },
  },
  {
    ...{ event: 'contain', place: 'containment', by: 'handler', notBy: 'coordinator' },
    ...{ notIn: 'assigned', says: MEMBERS.contain },
    becomes: {
      ...{ status: 'eradication', containedAt: NOW, impact: { ongoing: 'ended' } },
      handling: { containment: { actions: 'Ngắt máy chủ khỏi mạng.', evidence: null } },
    },
  },
  {
    ...{ event: 'eradicate', place: 'eradication', by: 'handler', notBy: 'coordinator' },
    ...{ notIn: 'containment', says: MEMBERS.eradicate },
    becomes: { status: 'recovery', eradicatedAt: NOW, handling: MEMBERS.eradicate },
  },
  {
    ...{ event: 'recover', place: 'recovery', by: 'handler', notBy: 'coordinator' },
    ...{ notIn: 'eradication', says: MEMBERS.recover },
    becomes: {
      ...{ status: 'resolved', resolvedAt: NOW },
      handling: { check: 'Đã rà quét lại.', restoredAt: NOW },
    },
  },
  {
    ...{ event: 'resolve', place: 'assigned', by: 'handler', notBy: 'coordinator' },
    ...{ notIn: 'recovery', says: MEMBERS.resolve },
    becomes: { status: 'resolved', resolvedAt: NOW, handling: MEMBERS.resolve },
  },
  {
    ...{ event: 'unstable', place: 'recovery', by: 'handler', notBy: 'coordinator' },
    ...{ notIn: 'containment', says: REASON, becomes: { status: 'containment' } },
  },
  {
    ...{ event: 'dispute', place: 'resolved', by: 'reporter', notBy: 'coordinator' },
    ...{ notIn: 'recovery', says: REASON, becomes: { status: 'containment' } },
  },
  {
    ...{ event: 'confirm', place: 'resolved', by: 'reporter', notBy: 'coordinator' },
    ...{ notIn: 'recovery', becomes: { status: 'resolved', unitConfirmedAt: NOW } },
  },
  {
    ...{ event: 'close', place: 'resolved', by: 'coordinator', notBy: 'reporter' },
    ...{ notIn: 'recovery', after: ['unit', 'confirm'], severity: 'high', says: MEMBERS.close },
    becomes: { status: 'closed', closedAt: NOW, handling: MEMBERS.close },
  },
  {
    ...{ event: 'reopen', place: 'closed', by: 'reporter', notBy: 'handler' },
    ...{ notIn: 'triage', says: REASON },
    becomes: { status: 'triage', reopenCount: 1, unitConfirmedAt: null },
  },
  {
    ...{ event: 'reopen_rejected', place: 'rejected', by: 'reporter', notBy: 'handler' },
    ...{ notIn: 'triage', says: REASON, becomes: { status: 'triage', reopenCount: 0 } },
  },
  {
    ...{ event: 'unmerge', place: 'triage', by: 'coordinator', notBy: 'reporter' },
    ...{ notIn: 'triage', after: ['desk', 'merge'] },
    becomes: { status: 'triage', mergedInto: null },
  },
  {
    ...{ event: 'request_info', place: 'triage', by: 'coordinator', notBy: 'reporter' },
    ...{ notIn: 'submitted', says: MEMBERS.request_info },
    becomes: {
      ...{ status: 'triage', waitingForUnit: true },
      infoRequest: { questions: ['Phần mềm phiên bản nào?'], dueAt: '2027-06-01T00:00:00.000Z' },
    },
  },
  {
    ...{ event: 'provide_info', place: 'triage', by: 'reporter', notBy: 'coordinator' },
    ...{ notIn: 'submitted', after: ['desk', 'request_info'], says: MEMBERS.provide_info },
    becomes: { status: 'triage', waitingForUnit: false, infoRequest: null },
  },
  {
    ...{ event: 'transfer_request', place: 'triage', by: 'coordinator', notBy: 'reporter' },
    ...{ notIn: 'submitted', says: MEMBERS.transfer_request },
    becomes: { leadAgency: 'GL-STTTT', transfer: { ...MEMBERS.transfer_request, offeredAt: NOW } },
  },
  {
    ...{ event: 'transfer_accept', place: 'triage', by: 'police', notBy: 'coordinator' },
    ...{ after: ['desk', 'transfer_request'], says: { handler: 'policeHandler' } },
    becomes: { leadAgency: 'GL-CAT', supportAgencies: ['GL-STTTT'], transfer: null },
  },
  {
    ...{ event: 'transfer_decline', place: 'triage', by: 'police', notBy: 'coordinator' },
    ...{ after: ['desk', 'transfer_request'], says: REASON },
    becomes: { leadAgency: 'GL-STTTT', supportAgencies: [], transfer: null },
  },
  {
    ...{ event: 'restrict', place: 'triage', by: 'police', notBy: 'coordinator' },
    ...{ notIn: 'submitted', severity: 'critical', crimeSigns: true, says: REASON },
    becomes: { status: 'triage', restricted: true, tlp: 'RED' },
  },
  {
    ...{ event: 'add_unit', place: 'triage', by: 'coordinator', notBy: 'reporter' },
    ...{ notIn: 'submitted', says: { agency: 'GL-UBND-626' } },
    becomes: { affectedAgencies: ['GL-UBND-626'], impact: { spread: 'multi_unit' } },
  },
];

describe('a move of a case', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    app = await TestApp.start();
    cast = await castOf(app);
    // The case that others are merged into: the first of its year.
    await caseIn(app, cast, 'triage');
  });
  afterAll(() => app.stop());

  const inPlace = (place: Place, { severity = 'medium', crimeSigns = false }: Trial) =>
    caseIn(app, cast, place, { severity, impact: { ...IMPACT_OF[severity], crimeSigns } });
  const said = ({ says = {} }: Trial): Record<string, unknown> => {
    const { handler, ...rest } = says as { handler?: 'handler' | 'policeHandler' };
    return { ...rest, ...(handler && { handler: cast[handler].id }) };
  };
  async function prepared(trial: Trial): Promise<Case> {
    const incident = await inPlace(trial.place, trial);
    const [who, event] = trial.after ?? [];
    const by = who === 'unit' ? cast.reporter : cast.coordinator;
    const members = event === 'merge' ? { into: 'SC-2026-000001' } : MEMBERS[event as never];
    if (event) await incident.moved(by, event, members);
    return incident;
  }
  const send = (incident: Case, by: Caller, { event }: Trial, members: object) =>
    by.post(incident.path('/transitions'), { event, ...members });

  it('is tried here for every event that a person makes', () => {
    expect(TRIALS.map(({ event }) => event).sort()).toEqual(Object.keys(EVENT_OF).sort());
  });

  describe.each(TRIALS)('$event, made by $by in $place', (trial) => {
    const { event, by, notBy, notIn, becomes } = trial;
    let incident: Case;
    beforeAll(async () => {
      incident = await prepared(trial);
    });
    const move = (etag = incident.etag, members: object = said(trial)) =>
      send(incident, cast[by], trial, members).set('if-match', etag);

    it('is forbidden to somebody else', async () => {
      const problem = await refused(app, incident, 403, () =>
        send(incident, cast[notBy], trial, said(trial)).set('if-match', incident.etag),
      );
      expect(problem).toMatchObject({ type: '/problems/incident/move-not-yours', event });
    });

    it('is not there for somebody who does not see the case', async () => {
      const problem = await refused(app, incident, 404, () =>
        send(incident, cast.reporter2, trial, said(trial)).set('if-match', incident.etag),
      );
      expect(problem).toMatchObject({ type: '/problems/incident/not-found', code: incident.code });
    });

    it('needs to know which version it is made to', async () => {
      const problem = await refused(app, incident, 428, () =>
        send(incident, cast[by], trial, said(trial)),
      );
      expect(problem).toMatchObject({ current: incident.etag });
    });

    it('is not made to an older version', async () => {
      const problem = await refused(app, incident, 412, () => move('"0"'));
      expect(problem).toMatchObject({
        type: '/problems/request/stale',
        current: incident.etag,
        changes: expect.any(Array),
      });
    });

    it('misses each member that is left out, and only that', async () => {
      for (const [member] of Object.entries(said(trial))) {
        const { [member]: _, ...rest } = said(trial);
        const problem = await refused(app, incident, 422, () => move(incident.etag, rest));
        expect(problem.errors).toEqual([{ pointer: `/${member}`, detail: 'is needed here' }]);
      }
    });

    it('has no use for a member of another event', async () => {
      const strange =
        event === 'provide_info' ? { actions: 'Đã ngắt.' } : { answer: 'Đã trả lời.' };
      const problem = await refused(app, incident, 422, () =>
        move(incident.etag, { ...said(trial), ...strange }),
      );
      expect(problem.errors).toEqual([
        { pointer: `/${Object.keys(strange)[0] ?? ''}`, detail: 'is not used by this event' },
      ]);
    });

    if (notIn !== undefined) {
      it(`is not possible in ${notIn}, where the refusal says what is`, async () => {
        const other = await inPlace(notIn, trial);
        const problem = await refused(app, other, 409, () =>
          send(other, cast[by], trial, said(trial)).set('if-match', other.etag),
        );
        const { body } = await cast[by].get(other.path('/transitions'));
        expect(problem).toMatchObject({
          ...{ type: '/problems/incident/move-not-allowed', event, state: notIn },
          allowed: body.items
            .filter(({ blockedBy }: { blockedBy: string[] }) => blockedBy.length === 0)
            .map((possible: { event: string }) => possible.event),
        });
      });
    }

    it('leaves the case as the answer shows it, with one event of its record and one for the outbox', async () => {
      const before = await stateOf(app, incident);
      const answer = await move();
      expect({ status: answer.status, body: answer.body }).toMatchObject({
        status: 200,
        body: becomes,
      });
      const version = Number(before.incident.version) + 1;
      expect(answer.headers.etag).toBe(`"${version}"`);
      const after = await stateOf(app, incident);
      expect(after.incident).toMatchObject({ status: answer.body.status, version });
      const [written, ...more] = after.events.slice(before.events.length);
      expect(after.events.slice(0, before.events.length)).toEqual(before.events);
      // The steps of the playbook are an event of their own.
      const steps = event === 'accept' ? ['incident.playbook-applied'] : [];
      expect(more.map(({ type }: { type: string }) => type)).toEqual(steps);
      expect(written).toMatchObject({
        ...{ type: EVENT_OF[event], version, actor: { id: cast[by].id }, visibility: 'all' },
      });
      const told: unknown = await app.db.query(
        'SELECT type, subject FROM outbox_event WHERE id = $1',
        [written.id],
      );
      expect(told).toEqual([{ type: EVENT_OF[event], subject: incident.code }]);
      const reader = event === 'transfer_decline' ? cast.coordinator : cast[by];
      expect((await reader.get(incident.path())).body).toEqual(answer.body);
    });
  });
});
