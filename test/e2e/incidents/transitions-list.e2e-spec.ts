import { MOVE_NAMES, moveOf } from '../../../src/incidents/domain/lifecycle.js';
import { TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { caseIn, MEMBERS, type Place, type Rank, refused, stateOf } from '../../support/cases.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';

interface Scene {
  readonly place: Place;
  readonly severity: Rank;
  readonly crimeSigns?: boolean;
  /** What happens there before the lists are read. */
  readonly then: keyof typeof THEN;
  /** Whose lists are read. */
  readonly for: readonly Who[];
}
type Who = 'reporter' | 'coordinator' | 'handler' | 'police' | 'policeHandler';

const THEN = {
  'nothing else happens': () => undefined,
  'the desk waits for the unit': (incident: Case, { coordinator }: Cast) =>
    incident.moved(coordinator, 'request_info', MEMBERS.request_info),
  'the lead is offered to the Police': (incident: Case, { coordinator }: Cast) =>
    incident.moved(coordinator, 'transfer_request', MEMBERS.transfer_request),
  'the unit has confirmed': (incident: Case, { reporter }: Cast) =>
    incident.moved(reporter, 'confirm'),
  'it is merged': (incident: Case, { coordinator }: Cast) =>
    incident.moved(coordinator, 'merge', { into: 'SC-2026-000001' }),
  'the unit handles it': (incident: Case, { coordinator, reporter }: Cast) =>
    incident.moved(coordinator, 'accept', { handler: reporter.id }),
  'it is restricted': (incident: Case, { police }: Cast) =>
    incident.moved(police, 'restrict', { reason: 'Đang điều tra.' }),
} as const;

const BOTH = ['reporter', 'coordinator'] as const;
const WITH_HANDLER = ['reporter', 'coordinator', 'handler'] as const;
const WITH_POLICE = ['reporter', 'coordinator', 'police', 'policeHandler'] as const;

// Those that a random walk seldom comes to; the others are walked by the model of state-machine.json.
const SCENES: readonly Scene[] = [
  { place: 'submitted', severity: 'medium', then: 'nothing else happens', for: WITH_HANDLER },
  { place: 'triage', severity: 'medium', then: 'the desk waits for the unit', for: BOTH },
  {
    place: 'triage',
    severity: 'medium',
    then: 'the lead is offered to the Police',
    for: WITH_POLICE,
  },
  { place: 'triage', severity: 'low', then: 'the unit handles it', for: BOTH },
  {
    place: 'containment',
    severity: 'high',
    then: 'nothing else happens',
    for: ['handler', 'police'],
  },
  { place: 'resolved', severity: 'high', then: 'the unit has confirmed', for: WITH_HANDLER },
  { place: 'closed', severity: 'medium', then: 'nothing else happens', for: WITH_HANDLER },
  { place: 'rejected', severity: 'low', then: 'nothing else happens', for: BOTH },
  {
    ...{ place: 'triage', severity: 'critical', crimeSigns: true, then: 'nothing else happens' },
    for: WITH_POLICE,
  },
  {
    ...{ place: 'triage', severity: 'critical', crimeSigns: true, then: 'it is restricted' },
    for: WITH_POLICE,
  },
];

interface Listed {
  readonly event: string;
  readonly to: string;
  readonly requires: readonly string[];
  readonly blockedBy: readonly string[];
  readonly secondPerson: boolean;
}

describe('the list of what one can do', () => {
  let app: TestApp;
  let cast: Cast;
  const masters = { department: 'SC-2026-000001', police: 'SC-2026-000002' };
  beforeAll(async () => {
    app = await TestApp.start();
    cast = await castOf(app);
    await caseIn(app, cast, 'triage');
    // Restricted, so that what is restricted may go into it, and all else too.
    const impact = { ...IMPACT_OF.critical, crimeSigns: true };
    const master = await caseIn(app, cast, 'triage', { severity: 'critical', impact });
    await master.moved(cast.police, 'restrict', { reason: 'Đang điều tra.' });
  });
  afterAll(() => app.stop());

  async function staged({ place, severity, crimeSigns = false, then }: Scene): Promise<Case> {
    const impact = { ...IMPACT_OF[severity], crimeSigns };
    const incident = await caseIn(app, cast, place, { severity, impact });
    await THEN[then](incident, cast);
    return incident;
  }

  /** A good value for each member, as this person would give it. */
  function said(who: Who, { event, requires }: Pick<Listed, 'event' | 'requires'>): object {
    const ofPolice = who === 'police' || who === 'policeHandler';
    const values: Record<string, unknown> = {
      ...{ reason: 'Có tình tiết mới.', reasonCode: 'not_incident', agency: 'GL-UBND-626' },
      ...Object.assign({}, ...Object.values(MEMBERS)),
      handler: ofPolice ? cast.policeHandler.id : cast.handler.id,
      into: ofPolice ? masters.police : masters.department,
      to: ofPolice ? 'GL-STTTT' : 'GL-CAT',
    };
    return { event, ...Object.fromEntries(requires.map((member) => [member, values[member]])) };
  }

  async function listOf(incident: Case, who: Who): Promise<Listed[] | null> {
    const { status, body } = await cast[who].get(incident.path('/transitions'));
    expect([200, 404]).toContain(status);
    return status === 200 ? body.items : null;
  }

  const send = (incident: Case, who: Who, body: object) =>
    cast[who].post(incident.path('/transitions'), body).set('if-match', incident.etag);

  describe.each(SCENES)('of a $severity case in $place, where $then', (scene) => {
    it.each(scene.for)('says to %s what is then taken, blocked and refused', async (who) => {
      const incident = await staged(scene);
      const before = await stateOf(app, incident);
      const listed = await listOf(incident, who);
      // Who does not see the case is told so of one event as of all.
      for (const event of listed ? MOVE_NAMES : (['add_unit'] as const)) {
        const mine = listed?.find((possible) => possible.event === event);
        if (mine?.blockedBy.length === 0) {
          const fresh = await staged(scene);
          const { status, body } = await send(fresh, who, said(who, mine));
          expect({ event, status, body }).toMatchObject({ status: 200, body: madeOf(mine, scene) });
        } else {
          const asked = mine ?? { event, to: '', requires: moveOf(event).needs, blockedBy: [] };
          const { body } = await send(incident, who, said(who, asked));
          expect({ event, body }).toMatchObject({ body: refusalOf(mine, listed !== null) });
        }
      }
      expect(await stateOf(app, incident)).toEqual(before);
    });
  });

  /** What takes two persons is only asked for. */
  const madeOf = ({ event, to, secondPerson }: Listed, { place }: Scene): object =>
    secondPerson ? { status: place, approval: { kind: event } } : { status: to, approval: null };

  const refusalOf = (mine: Listed | undefined, seen: boolean): object => {
    if (!seen) return { status: 404 };
    if (mine) return { status: 409, blockedBy: mine.blockedBy };
    return { type: expect.stringMatching(/\/move-not-(yours|allowed)$/) };
  };

  it('is empty for who may only look on', async () => {
    const incident = await caseIn(app, cast, 'triage', { severity: 'high' });
    expect(await listOf(incident, 'police')).toEqual([]);
  });

  it('is not for who moves nothing, nor there for who sees nothing', async () => {
    const incident = await caseIn(app, cast, 'triage');
    for (const who of ['supervisor', 'admin', 'auditor'] as const) {
      expect((await cast[who].get(incident.path('/transitions'))).status).toBe(403);
    }
    expect((await cast.reporter2.get(incident.path('/transitions'))).status).toBe(404);
    expect((await cast.coordinator.get('/incidents/SC-2026-999999/transitions')).status).toBe(404);
  });

  it('knows a change of the working calendar at once, as the move does', async () => {
    const incident = await caseIn(app, cast, 'resolved');
    app.clock.set('2026-12-01T02:00:00Z');
    const closing = async () =>
      (await listOf(incident, 'coordinator'))?.find(({ event }) => event === 'close')?.blockedBy;
    expect(await closing()).toEqual([]);
    const calendar = await cast.admin.get('/calendar');
    const holiday = { day: '2026-11-26', working: false, name: { vi: 'Nghỉ bù', en: 'Day off' } };
    const { version: _, ...body } = calendar.body;
    const changed = await cast.admin
      .put('/calendar', { ...body, days: [...body.days, holiday] })
      .set('if-match', calendar.headers.etag ?? '');
    expect(changed.status).toBe(200);
    expect(await closing()).toEqual(['confirmedOrSilent']);
    await refused(app, incident, 409, () => incident.move(cast.coordinator, 'close'));
  });

  it('is only a list: an unknown event, an unknown member and a reason too long are refused whole', async () => {
    app.clock.set('2026-11-24T02:00:00Z');
    const incident = await Case.reported(app, cast.reporter, defacement());
    for (const [body, pointer] of [
      [{ event: 'explode' }, '/event'],
      [{ event: 'submit' }, '/event'],
      [{}, '/event'],
      [{ event: 'acknowledge', speed: 'high' }, '/speed'],
      [{ event: 'acknowledge', reason: 'x'.repeat(2001) }, '/reason'],
    ] as const) {
      const problem = await refused(app, incident, 422, () => send(incident, 'coordinator', body));
      expect(problem.errors).toMatchObject([{ pointer }]);
    }
  });
});
