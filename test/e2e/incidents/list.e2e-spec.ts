import { type Caller, TestApp } from '../../support/app.js';
import { Case, defacement, impact, IMPACT_OF } from '../../support/reports.js';

/** The cases of this file by a name each, so that an expectation can be read. */
const NAMES = [
  ...['medium', 'low', 'high', 'critical', 'withdrawn', 'withdrawnToo'],
  ...['asked', 'handled', 'during'],
] as const;
type Name = (typeof NAMES)[number];

describe('the list of incidents', () => {
  let app: TestApp;
  let people: Record<
    'reporter' | 'reporter2' | 'coordinator' | 'police' | 'policeHandler' | 'admin',
    Caller
  >;
  let cases: Record<Name, Case>;
  beforeAll(async () => {
    app = await TestApp.start();
    people = {
      reporter: await app.as('reporter'),
      reporter2: await app.as('reporter2'),
      coordinator: await app.as('coordinator'),
      police: await app.as('police'),
      policeHandler: await app.as('police-handler'),
      admin: await app.as('admin'),
    };
    cases = await someCases();
  });
  afterAll(() => app.stop());

  async function someCases(): Promise<Record<Name, Case>> {
    const { reporter, reporter2, coordinator, police, policeHandler, admin } = people;
    const at = (time: string) => {
      app.clock.set(`2026-11-24T${time}:00Z`);
    };
    const report = (by: Caller, changes: object = {}) =>
      Case.reported(app, by, defacement({ ...changes }));
    at('02:00');
    const medium = await report(reporter);
    at('02:10');
    const low = await report(reporter2, {
      ...{ impact: IMPACT_OF.low, category: { taxonomy: 'malicious-code' } },
    });
    at('02:20');
    const high = await report(reporter, { impact: IMPACT_OF.high });
    const critical = await report(reporter, { impact: IMPACT_OF.critical });
    at('02:30');
    const withdrawn = await report(reporter);
    await withdrawn.moved(reporter, 'withdraw', { reason: 'Báo nhầm.' });
    const withdrawnToo = await report(reporter);
    await withdrawnToo.moved(reporter, 'withdraw', { reason: 'Báo nhầm.' });
    at('02:40');
    const asked = await report(reporter2, { category: { taxonomy: 'availability' } });
    await asked.moved(coordinator, 'acknowledge');
    await asked.moved(coordinator, 'request_info', {
      ...{ questions: ['Từ lúc nào?'], dueAt: '2026-11-26T02:00:00Z' },
    });
    at('02:50');
    const handled = await report(reporter, { impact: impact({ crimeSigns: true }) });
    await handled.moved(police, 'acknowledge');
    await handled.moved(police, 'accept', { handler: policeHandler.id });
    at('03:00');
    await admin.post('/periods', {
      ...{ code: 'dh-dak-doa', level: 'district', host: 'GL-DU-626', scope: ['GL-UBND-626'] },
      name: { vi: 'Đại hội Đảng bộ huyện Đăk Đoa', en: 'Đăk Đoa District Party Congress' },
      congress: { from: '2026-11-24', to: '2026-11-24' },
    });
    const during = await report(reporter2);
    return {
      ...{ medium, low, high, critical, withdrawn, withdrawnToo, asked, handled, during },
    };
  }

  const nameOf = (code: string): Name => {
    const name = NAMES.find((one) => cases[one].code === code);
    if (!name) throw new Error(`There should be no ${code}.`);
    return name;
  };

  const namesIn = (body: { items: { code: string }[] }): Name[] =>
    body.items.map(({ code }) => nameOf(code));

  const found = async (query: string, by = people.coordinator): Promise<Name[]> => {
    const { status, body } = await by.get(`/incidents?${query}`);
    expect([status, body.errors]).toEqual([200, undefined]);
    return namesIn(body);
  };

  it('has the newest first, as the incidents are read one by one', async () => {
    const { body } = await people.coordinator.get('/incidents');
    expect(namesIn(body)).toEqual([
      ...['during', 'handled', 'asked', 'withdrawnToo', 'withdrawn'],
      ...['critical', 'high', 'low', 'medium'],
    ]);
    expect(body.nextCursor).toBeNull();
    const one = await people.coordinator.get(cases.medium.path());
    expect(body.items.at(-1)).toEqual(one.body);
  });

  it.each<[string, Name[]]>([
    ['status=withdrawn', ['withdrawnToo', 'withdrawn']],
    ['status=triage,assigned', ['handled', 'asked']],
    ['severity=critical', ['critical']],
    ['severity=high,low', ['high', 'low']],
    ['leadAgency=GL-CAT', ['handled', 'critical']],
    ['leadAgency=GL-CAT,GL-STTTT&severity=high,critical', ['critical', 'high']],
    ['leadAgency=GL-NOWHERE', []],
    ['supportAgency=GL-CAT', ['high']],
    ['supportAgency=GL-CAT,GL-VNPT', ['asked', 'high']],
    ['reporterAgency=GL-UBND-626', ['during', 'asked', 'low']],
    ['reporterAgency=GL-UBND-626,GL-UBND-633&status=triage', ['asked']],
    ['period=dh-dak-doa', ['during']],
    ['period=dh-dak-doa,another', ['during']],
    ['phase=during', ['during']],
    ['phase=before,after', []],
    ['category=malicious-code', ['low']],
    ['category=malicious-code,availability', ['asked', 'low']],
    ['waitingForUnit=true', ['asked']],
    ['waitingForUnit=false&severity=medium&status=triage,submitted', ['during', 'medium']],
    ['reportedFrom=2026-11-24T02:50:00Z', ['during', 'handled']],
    ['reportedTo=2026-11-24T02:10:00Z', ['low', 'medium']],
    [
      'reportedFrom=2026-11-24T09:20:00%2B07:00&reportedTo=2026-11-24T02:20:00Z',
      ['critical', 'high'],
    ],
    ['updatedSince=2026-11-24T02:50:00Z', ['during', 'handled']],
    ['dueBefore=2026-11-24T02:50:00Z', ['critical']],
    ['dueBefore=2026-11-24T02:50:00.001Z', ['critical', 'high']],
    ['overdue=true', ['critical', 'high']],
    ['overdue=false&severity=high,critical', []],
  ])('is narrowed by %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('is narrowed by the person who handles: by id, “me” and “none”', async () => {
    const { policeHandler, police } = people;
    expect(await found(`handler=${policeHandler.id}`)).toEqual(['handled']);
    expect(await found('handler=me', policeHandler)).toEqual(['handled']);
    expect(await found('handler=me', police)).toEqual([]);
    expect(await found('handler=none', police)).toEqual(['critical', 'high']);
    expect(await found('handler=none,me', policeHandler)).toEqual(['handled', 'critical', 'high']);
  });

  it('shows what is overdue by the clock, and no longer when it was done', async () => {
    app.clock.set('2026-11-24T02:34:59Z');
    expect(await found('overdue=true')).toEqual([]);
    app.clock.set('2026-11-24T02:35:01Z');
    expect(await found('overdue=true')).toEqual(['critical']);
    app.clock.set('2026-11-24T03:00:00Z');
  });

  const SORTS = ['reportedAt', 'updatedAt', 'severity', 'dueAt'];
  const RANK = { low: 1, medium: 2, high: 3, critical: 4 };

  /** When something is next due: clocks that stand still are not counted, and nothing due comes after everything. */
  const nextDue = ({ deadlines }: any): number =>
    Math.min(
      ...deadlines
        .filter(({ metAt, paused }: any) => metAt === null && !paused)
        .map(({ dueAt }: any) => Date.parse(dueAt)),
    );

  const valueOf: Record<string, (incident: any) => number> = {
    reportedAt: (incident) => Date.parse(incident.reportedAt),
    updatedAt: (incident) => Date.parse(incident.updatedAt),
    severity: (incident) => RANK[incident.severity as keyof typeof RANK],
    dueAt: nextDue,
  };

  it.each(SORTS.flatMap((sort) => [sort, `-${sort}`]))('is in the order of %s', async (sort) => {
    const { body } = await people.coordinator.get(`/incidents?sort=${sort}`);
    const values = body.items.map(valueOf[sort.replace('-', '')]);
    const sign = sort.startsWith('-') ? -1 : 1;
    // Infinity minus itself is no number, and two without a deadline are equal.
    const inOrder = [...values].sort((a, b) => (a === b ? 0 : sign * (a - b)));
    expect(values).toHaveLength(NAMES.length);
    expect(values).toEqual(inOrder);
  });

  it('has what nothing is due for at the end by the deadline, and first backwards', async () => {
    const ended = ['withdrawn', 'withdrawnToo'];
    expect((await found('sort=dueAt')).slice(-2).sort()).toEqual(ended);
    expect((await found('sort=-dueAt')).slice(0, 2).sort()).toEqual(ended);
  });

  it.each(
    SORTS.flatMap((sort) =>
      [1, 2, 4].flatMap(
        (n) =>
          [
            [sort, n],
            [`-${sort}`, n],
          ] as const,
      ),
    ),
  )('gives pages that together are the whole, by %s, %i at a time', async (sort, limit) => {
    const pages: Name[] = [];
    let next: string | null = `/incidents?sort=${sort}&limit=${limit}`;
    while (next !== null) {
      const { body, headers }: any = await people.coordinator.get(next);
      pages.push(...namesIn(body));
      const [, link] = /^<\/api\/v1(.+)>; rel="next"$/.exec(headers.link ?? '') ?? [];
      expect(link === undefined).toBe(body.nextCursor === null);
      next = link ?? null;
    }
    expect(pages).toEqual(await found(`sort=${sort}`));
  });

  it('links to the next page with the filters as they were given', async () => {
    const query = 'severity=medium,high&q=giao%20di%E1%BB%87n&sort=-severity&limit=2';
    const { body, headers } = await people.coordinator.get(`/incidents?${query}`);
    const { pathname, searchParams } = new URL(
      headers.link?.slice(1).split('>')[0] ?? '',
      'http://x',
    );
    expect(pathname).toBe('/api/v1/incidents');
    expect(Object.fromEntries(searchParams)).toEqual({
      ...{ severity: 'medium,high', q: 'giao diện', sort: '-severity', limit: '2' },
      cursor: body.nextCursor,
    });
  });

  it('is not shifted by a report that comes in between two pages', async () => {
    const before = await found('limit=200');
    const first = await people.coordinator.get('/incidents?limit=4');
    await Case.reported(app, people.reporter);
    const second = await people.coordinator.get(
      `/incidents?limit=200&cursor=${first.body.nextCursor}`,
    );
    expect([...namesIn(first.body), ...namesIn(second.body)]).toEqual(before);
  });

  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
  it.each([
    ['limit', 'limit=0'],
    ['limit', 'limit=201'],
    ['limit', 'limit=ten'],
    ['limit', 'limit=2&limit=3'],
    ['sort', 'sort=code'],
    ['sort', 'sort=--severity'],
    ['status', 'status=submitted,asleep'],
    ['severity', 'severity='],
    ['phase', 'phase=soon'],
    ['overdue', 'overdue=yes'],
    ['waitingForUnit', 'waitingForUnit=1'],
    ['dueBefore', 'dueBefore=tomorrow'],
    ['reportedFrom', 'reportedFrom=2026-11-24'],
    ['reportedTo', 'reportedTo=2026-13-01T00:00:00Z'],
    ['updatedSince', 'updatedSince=2026-11-24T00:00:00'],
    ['handler', 'handler=somebody'],
    ['handler', `handler=${'-'.repeat(36)}`],
    ['leadAgency', `leadAgency=${Array.from({ length: 51 }, (_, i) => i).join(',')}`],
    ['q', 'q='],
    ['q', `q=${'x'.repeat(201)}`],
    ['colour', 'colour=red'],
    ['offset', 'offset=50'],
    ['cursor', 'cursor=nonsense'],
    ['cursor', `cursor=${cursor('-reportedAt')}`],
    ['cursor', `cursor=${cursor('-reportedAt', '2026-11-24T02:00:00.000Z', 'no-id')}`],
    ['cursor', `cursor=${cursor('-reportedAt', 'yesterday', ID)}`],
    ['cursor', `cursor=${cursor('-reportedAt', null, ID)}`],
    ['cursor', `cursor=${cursor('-reportedAt', 8e15, ID)}`],
    ['cursor', `cursor=${cursor('severity', 2, ID)}`],
    ['cursor', `sort=severity&cursor=${cursor('severity', 99_999, ID)}`],
    ['cursor', `sort=severity&cursor=${cursor('severity', '2', ID)}`],
  ])('refuses an unusable %s, and names it: %s', async (parameter, query) => {
    const { status, body } = await people.coordinator.get(`/incidents?${query}`);
    expect([status, body.type]).toEqual([422, '/problems/request/invalid']);
    expect(body.errors).toEqual([{ parameter, detail: expect.any(String) }]);
  });
});
