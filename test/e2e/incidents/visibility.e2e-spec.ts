import { type Caller, TestApp } from '../../support/app.js';
import { Case, defacement, impact, IMPACT_OF } from '../../support/reports.js';
import { contentOf } from '../../support/state.js';

const USERNAMES = [
  ...['reporter', 'reporter2', 'coordinator', 'handler', 'police', 'police-handler'],
  ...['supervisor', 'admin', 'auditor'],
] as const;

const ABSENT = 'SC-2026-999999';
const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';

/** What somebody learns who may only know that a case exists. */
const OVERVIEW = [
  ...['affectedAgencies', 'category', 'code', 'deadlines', 'handler', 'leadAgency'],
  ...['legalSerious', 'mode', 'period', 'reportedAt', 'reporterAgency', 'restricted', 'score'],
  ...[
    'senderConfirmed',
    'severity',
    'status',
    'supportAgencies',
    'title',
    'tlp',
    'updatedAt',
    'version',
  ],
  'waitingForUnit',
];

type Call = [name: string, call: (by: Caller, code: string) => ReturnType<Caller['get']>];

const READS: Call[] = [
  ['timeline', (by, code) => by.get(`/incidents/${code}/timeline`)],
  ['comments', (by, code) => by.get(`/incidents/${code}/comments`)],
  ['observables', (by, code) => by.get(`/incidents/${code}/observables`)],
  ['assessment', (by, code) => by.get(`/incidents/${code}/assessment`)],
  ['sightings', (by, code) => by.get(`/incidents/${code}/observables/${ID}/sightings`)],
  ['links', (by, code) => by.get(`/incidents/${code}/links`)],
];
const MOVES: Call[] = [
  ['transitions', (by, code) => by.get(`/incidents/${code}/transitions`)],
  ['a comment', (by, code) => by.post(`/incidents/${code}/comments`, { text: 'Xin chào.' })],
  [
    'an observable',
    (by, code) =>
      by.post(`/incidents/${code}/observables`, { type: 'domain', value: 'xau.example' }),
  ],
  [
    'a pasted text',
    (by, code) => by.post(`/incidents/${code}/observables/extract`, { text: 'xau.example' }),
  ],
  [
    'several observables',
    (by, code) =>
      by.post(`/incidents/${code}/observables/bulk`, {
        items: [{ type: 'domain', value: 'xau.example' }],
      }),
  ],
  ['duplicates', (by, code) => by.get(`/incidents/${code}/duplicates`)],
  ['a move', (by, code) => by.post(`/incidents/${code}/transitions`, { event: 'acknowledge' })],
  [
    'a move of a known version',
    (by, code) =>
      by.post(`/incidents/${code}/transitions`, { event: 'acknowledge' }).set('if-match', '"1"'),
  ],
  ['a correction', (by, code) => by.patch(`/incidents/${code}`, { tlp: 'CLEAR' })],
  [
    'a correction of an old version',
    (by, code) => by.patch(`/incidents/${code}`, { tlp: 'CLEAR' }).set('if-match', '"77"'),
  ],
];
const DESK_CALLS: Call[] = [
  [
    'a link',
    (by, code) =>
      by
        .post(`/incidents/${code}/links`, { kind: 'related_to', to: ABSENT })
        .set('if-match', '"1"'),
  ],
  [
    'the end of a link',
    (by, code) => by.delete(`/incidents/${code}/links/${ID}`).set('if-match', '"1"'),
  ],
  ['the audit chain', (by, code) => by.get(`/incidents/${code}/audit`)],
  ['an assignment', (by, code) => by.put(`/incidents/${code}/assignment`, { handler: ID })],
  ['the end of an assignment', (by, code) => by.delete(`/incidents/${code}/assignment`)],
  [
    'a severity',
    (by, code) => by.put(`/incidents/${code}/severity`, { severity: 'high', reason: 'Lan rộng.' }),
  ],
];

describe('an incident', () => {
  let app: TestApp;
  let people: Record<(typeof USERNAMES)[number], Caller>;
  beforeAll(async () => {
    app = await TestApp.start();
    const callers = await Promise.all(USERNAMES.map(async (name) => [name, await app.as(name)]));
    people = Object.fromEntries(callers);
  });
  afterAll(() => app.stop());

  const report = (changes: Record<string, unknown> = {}, by = people.reporter) =>
    Case.reported(app, by, defacement(changes));

  /** On a system of the Police: nobody but they and the unit work on it. */
  const policeCase = () => report({ system: { code: 'GL-CAT-NET' } });

  const listed = async (by: Caller, query = 'limit=200'): Promise<string[]> => {
    const { body } = await by.get(`/incidents?${query}`);
    return body.items.map(({ code }: { code: string }) => code);
  };

  const read = async (by: Caller, { code }: Case) => {
    const { status, body } = await by.get(`/incidents/${code}`);
    return {
      status,
      sight: 'description' in body ? 'full' : 'overview',
      members: Object.keys(body),
    };
  };

  /** What two codes may differ in is taken out: the rest must be the same to the letter. */
  const shapeOf = async (call: Call[1], by: Caller, code: string): Promise<unknown> => {
    const { status, text } = await call(by, code);
    return [status, text.replaceAll(code, 'CODE')];
  };

  const expectAsAbsent = async (calls: readonly Call[], by: Caller, code: string) => {
    for (const [name, call] of calls) {
      const hidden = await shapeOf(call, by, code);
      expect([name, ...(hidden as unknown[])]).toEqual([name, 404, expect.any(String)]);
      expect(hidden).toEqual(await shapeOf(call, by, ABSENT));
    }
  };

  it('is seen by the unit that reported it, in the list and whole', async () => {
    const incident = await report();
    expect(await listed(people.reporter)).toContain(incident.code);
    expect(await read(people.reporter, incident)).toMatchObject({ status: 200, sight: 'full' });
  });

  it('is for another unit as if it were not there: read, listed, searched or written to', async () => {
    const incident = await report();
    expect(await listed(people.reporter2)).not.toContain(incident.code);
    expect(await listed(people.reporter2, `q=${incident.code}`)).toEqual([]);
    expect(await listed(people.reporter2, 'reporterAgency=GL-UBND-633')).toEqual([]);
    const before = await contentOf(app);
    const one: Call = ['one', (by, code) => by.get(`/incidents/${code}`)];
    await expectAsAbsent([one, ...READS, ...MOVES], people.reporter2, incident.code);
    expect(await contentOf(app)).toEqual(before);
  });

  it('is for a desk that has no part in it as if it were not there', async () => {
    const incident = await report();
    expect(await listed(people.police)).not.toContain(incident.code);
    const before = await contentOf(app);
    const one: Call = ['one', (by, code) => by.get(`/incidents/${code}`)];
    await expectAsAbsent([one, ...READS, ...MOVES, ...DESK_CALLS], people.police, incident.code);
    expect(await contentOf(app)).toEqual(before);
  });

  it('cannot be asked for its audit chain by a unit, its own or another’s', async () => {
    const incident = await report();
    for (const by of [people.reporter, people.reporter2]) {
      const answers = [incident.code, ABSENT].map((code) => by.get(`/incidents/${code}/audit`));
      const statuses = (await Promise.all(answers)).map(({ status }) => status);
      expect(statuses).toEqual([403, 403]);
    }
  });

  it.each([
    ['low', ['coordinator']],
    ['medium', ['coordinator']],
    ['high', ['coordinator', 'police']],
    ['critical', ['coordinator', 'police']],
  ] as const)('of %s severity is seen whole by lead and support', async (severity, desks) => {
    const incident = await report({ impact: IMPACT_OF[severity] });
    for (const desk of desks) {
      expect(await read(people[desk], incident)).toMatchObject({ status: 200, sight: 'full' });
    }
  });

  it('that the Department neither leads nor supports is an overview to it, and no more', async () => {
    const incident = await policeCase();
    const { coordinator } = people;
    const { status, members } = await read(coordinator, incident);
    expect([status, members.sort()]).toEqual([200, OVERVIEW]);
    const { body } = await coordinator.get('/incidents?limit=200');
    const item = body.items.find(({ code }: { code: string }) => code === incident.code);
    expect(Object.keys(item).sort()).toEqual(OVERVIEW);
    expect(JSON.stringify(item)).not.toContain(defacement().description);
    const before = await contentOf(app);
    await expectAsAbsent([...READS, ...MOVES, ...DESK_CALLS], coordinator, incident.code);
    expect(await contentOf(app)).toEqual(before);
  });

  it('on a military system is the Department’s to see whole, which records and refers it', async () => {
    const incident = await report({ system: { code: 'GL-BCHQS-NET' } });
    expect(await read(people.coordinator, incident)).toMatchObject({ sight: 'full' });
    expect((await read(people.police, incident)).status).toBe(404);
  });

  it('is an overview to a parent agency of the unit, at any height', async () => {
    const incident = await report();
    const ofOffice = await report({ onBehalfOf: 'GL-VHTT-633' }, people.coordinator);
    for (const [by, seen] of [
      [people.supervisor, incident],
      [people.supervisor, ofOffice],
      [people.reporter, ofOffice],
    ] as const) {
      expect(await listed(by)).toContain(seen.code);
      const { status, members } = await read(by, seen);
      expect([status, members.sort()]).toEqual([200, OVERVIEW]);
      await expectAsAbsent(READS, by, seen.code);
    }
    expect((await read(people.reporter2, ofOffice)).status).toBe(404);
  });

  it('is nothing to an agency that stands beside the tree of its unit', async () => {
    const ofParty = await report({ onBehalfOf: 'GL-DU-633' }, people.coordinator);
    expect(await listed(people.supervisor)).not.toContain(ofParty.code);
    expect((await read(people.supervisor, ofParty)).status).toBe(404);
  });

  it('is seen whole by a unit from the moment it is added to it', async () => {
    const incident = await report();
    await incident.moved(people.coordinator, 'acknowledge');
    expect((await read(people.reporter2, incident)).status).toBe(404);
    await incident.moved(people.coordinator, 'add_unit', { agency: 'GL-UBND-626' });
    expect(await listed(people.reporter2)).toContain(incident.code);
    expect(await read(people.reporter2, incident)).toMatchObject({ status: 200, sight: 'full' });
  });

  describe('that is restricted', () => {
    /** A crime, led by the Police with the Department’s support, and a word that nothing else holds. */
    const restricted = async (people_: readonly Caller[] = []) => {
      const { police } = people;
      const incident = await report({
        ...{ impact: impact({ crimeSigns: true }), title: 'Tống tiền bằng zxqvk' },
      });
      await incident.moved(police, 'acknowledge');
      await incident.moved(police, 'restrict', {
        ...{ reason: 'Đang điều tra.', people: people_.map(({ id }) => id) },
      });
      return incident;
    };

    it('is gone for everyone but the lead: from list, search and every address', async () => {
      const incident = await restricted();
      const before = await contentOf(app);
      const one: Call = ['one', (by, code) => by.get(`/incidents/${code}`)];
      const { reporter, coordinator, handler, supervisor } = people;
      for (const by of [reporter, coordinator, handler, supervisor]) {
        expect(await listed(by)).not.toContain(incident.code);
        expect(await listed(by, 'q=zxqvk')).not.toContain(incident.code);
        await expectAsAbsent([one, ...READS], by, incident.code);
      }
      await expectAsAbsent(MOVES, reporter, incident.code);
      await expectAsAbsent([...MOVES, ...DESK_CALLS], coordinator, incident.code);
      expect(await contentOf(app)).toEqual(before);
    });

    it('stays with the lead agency', async () => {
      const incident = await restricted();
      for (const by of [people.police, people['police-handler']]) {
        expect(await listed(by, 'q=zxqvk')).toContain(incident.code);
        expect(await read(by, incident)).toMatchObject({ status: 200, sight: 'full' });
      }
    });

    it('stays with the people who are named, and not with their colleagues', async () => {
      const { reporter, handler, coordinator } = people;
      const incident = await restricted([reporter, handler]);
      for (const by of [reporter, handler]) {
        expect(await listed(by, 'q=zxqvk')).toContain(incident.code);
        expect(await read(by, incident)).toMatchObject({ status: 200, sight: 'full' });
      }
      expect((await read(coordinator, incident)).status).toBe(404);
    });
  });

  it('is not for administrators and auditors, whichever it is', async () => {
    const incident = await report();
    const before = await contentOf(app);
    const list: Call = ['list', (by) => by.get('/incidents')];
    const one: Call = ['one', (by, code) => by.get(`/incidents/${code}`)];
    for (const by of [people.admin, people.auditor]) {
      for (const [name, call] of [list, one, ...READS, ...MOVES]) {
        const { status, body } = await call(by, incident.code);
        expect([name, status, body.type]).toEqual([name, 403, '/problems/auth/not-permitted']);
      }
    }
    expect(await contentOf(app)).toEqual(before);
  });

  it('shows an auditor the links of its chain and nothing of what they say', async () => {
    const incident = await policeCase();
    const { status, body } = await people.auditor.get(incident.path('/audit'));
    expect(status).toBe(200);
    expect(body.items.map((item: object) => Object.keys(item).sort())).toEqual([
      ['at', 'hash', 'id', 'previousHash', 'sequence', 'type'],
    ]);
  });

  describe('that the desks talk about', () => {
    let incident: Case;
    beforeAll(async () => {
      incident = await report({ impact: IMPACT_OF.high });
      for (const [by, text, visibility] of [
        [people.coordinator, 'Nghi người trong cuộc.', 'desk'],
        [people.coordinator, 'Đề nghị giữ nguyên hiện trường.', 'all'],
        [people.police, 'Đã lưu chứng cứ.', 'desk'],
        [people.reporter, 'Vâng.', 'all'],
      ] as const) {
        const answer = await by.post(incident.path('/comments'), { text, visibility });
        expect(answer.status).toBe(201);
      }
    });

    const texts = async (by: Caller, part: string) => {
      const { body } = await by.get(incident.path(part));
      return body.items.flatMap((one: any) => one.text ?? one.data.text ?? []);
    };

    it.each(['/comments', '/timeline'])('hides that from the unit in %s', async (part) => {
      expect(await texts(people.reporter, part)).toEqual([
        ...['Đề nghị giữ nguyên hiện trường.', 'Vâng.'],
      ]);
      for (const by of [people.coordinator, people.handler, people.police]) {
        expect(await texts(by, part)).toEqual([
          ...['Nghi người trong cuộc.', 'Đề nghị giữ nguyên hiện trường.', 'Đã lưu chứng cứ.'],
          'Vâng.',
        ]);
      }
    });

    it('gives the unit full pages of what it may see', async () => {
      const first = await people.reporter.get(incident.path('/comments?limit=1'));
      const second = await people.reporter.get(
        incident.path(`/comments?limit=1&cursor=${first.body.nextCursor}`),
      );
      expect([first.body.items[0].text, second.body.items[0].text]).toEqual([
        ...['Đề nghị giữ nguyên hiện trường.', 'Vâng.'],
      ]);
      expect(second.body.nextCursor).toBeNull();
    });

    it('takes no such word from the unit', async () => {
      const before = await contentOf(app);
      const { status } = await people.reporter.post(incident.path('/comments'), {
        ...{ text: 'Vâng.', visibility: 'desk' },
      });
      expect(status).toBe(403);
      expect(await contentOf(app)).toEqual(before);
    });
  });
});
