import { type Caller, TestApp } from '../../support/app.js';

describe('the working calendar', () => {
  let app: TestApp;
  let admin: Caller;
  let reporter: Caller;
  beforeAll(async () => {
    app = await TestApp.start();
    admin = await app.as('admin');
    reporter = await app.as('reporter');
  });
  afterAll(() => app.stop());

  const holiday = (day: string, changes: object = {}) => ({
    day,
    working: false,
    name: { vi: 'Tết Âm lịch', en: 'Lunar New Year' },
    verification: 'verified',
    ...changes,
  });
  const calendar = (changes: object = {}) => ({
    timezone: 'Asia/Ho_Chi_Minh',
    hours: [
      ['07:00', '11:00'],
      ['13:00', '17:00'],
    ],
    weekdays: [1, 2, 3, 4, 5],
    days: [holiday('2027-02-08'), holiday('2027-02-05'), holiday('2027-02-13', { working: true })],
    ...changes,
  });
  const read = () => reporter.get('/calendar');
  /** The ETag of what is there now. */
  const newest = async (): Promise<string> => (await read()).headers.etag ?? '';
  const replace = (body: object, etag?: string) => {
    const call = admin.put('/calendar', body);
    return etag ? call.set('if-match', etag) : call;
  };

  it('is that of the reference data, with the holidays whose days are known', async () => {
    const { status, headers, body } = await read();
    expect([status, headers.etag]).toEqual([200, '"1"']);
    expect(body).toMatchObject({
      timezone: 'Asia/Ho_Chi_Minh',
      hours: [
        ['07:30', '11:30'],
        ['13:30', '17:00'],
      ],
      weekdays: [1, 2, 3, 4, 5],
      version: 1,
    });
    expect(body.days.map(({ day }: { day: string }) => day)).toEqual(
      [2026, 2027, 2028].flatMap((year) =>
        ['01-01', '04-30', '05-01', '09-02'].map((day) => `${year}-${day}`),
      ),
    );
    expect(body.days[0]).toEqual({
      day: '2026-01-01',
      working: false,
      name: { vi: 'Tết Dương lịch', en: "New Year's Day" },
      verification: 'memory',
    });
  });

  it('is replaced whole by an administrator, with event and outbox row', async () => {
    const { status, headers, body } = await replace(calendar(), '"1"');
    expect([status, headers.etag]).toEqual([200, '"2"']);
    const days = [
      holiday('2027-02-05'),
      holiday('2027-02-08'),
      holiday('2027-02-13', { working: true }),
    ];
    expect(body).toEqual({ ...calendar(), days, version: 2 });
    expect((await read()).body).toEqual(body);

    const [event] = await app.db.query(
      `SELECT e.actor_id, e.changes, o.subject FROM register_event e JOIN outbox_event o USING (id)
       WHERE e.type = 'calendar.updated'`,
    );
    expect(event).toMatchObject({ actor_id: admin.id, subject: 'calendar' });
    expect(event.changes).toHaveLength(1 + 12 + 3);
    expect(event.changes).toContainEqual({
      field: 'days/2026-09-02',
      from: expect.objectContaining({ working: false }),
      to: null,
    });
  });

  it('is changed by one who has read the newest version, and says what changed to one who has not', async () => {
    const { body: before, headers } = await read();
    expect((await replace(calendar({ weekdays: [1] }))).status).toBe(428);
    expect((await read()).body).toEqual(before);

    await replace(calendar({ days: [holiday('2027-04-16')] }), headers.etag);
    const stale = await replace(calendar({ weekdays: [1] }), headers.etag);
    expect([stale.status, stale.body.current]).toEqual([412, await newest()]);
    expect(stale.body.changes).toContainEqual(
      expect.objectContaining({ field: 'days/2027-04-16', from: null, by: 'Võ Đình Nam' }),
    );
    expect((await read()).body.weekdays).toEqual([1, 2, 3, 4, 5]);
  });

  it('stays at its version when nothing in it is new', async () => {
    await replace(calendar(), await newest());
    const version = await newest();
    const { status, headers } = await replace(calendar(), version);
    expect([status, headers.etag]).toEqual([200, version]);
  });

  it('lets one of two changes win that were made at once from the same version', async () => {
    const version = await newest();
    const answers = await Promise.all([
      replace(calendar({ weekdays: [1, 2, 3, 4] }), version),
      replace(calendar({ weekdays: [1, 2, 3, 4, 5, 6] }), version),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200);
    expect((await read()).body).toEqual(winner?.body);
  });

  it('may have no special day at all', async () => {
    expect((await replace(calendar({ days: [] }), await newest())).body.days).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      'hours that overlap',
      {
        hours: [
          ['07:30', '11:30'],
          ['11:00', '17:00'],
        ],
      },
      '/hours',
    ],
    ['hours that are none', { hours: [['7h30', '11h30']] }, '/hours'],
    ['no hours', { hours: [] }, '/hours'],
    ['hours of another shape', { hours: { from: '07:30' } }, '/hours'],
    ['hours that are left out', { hours: undefined }, '/hours'],
    ['no weekday', { weekdays: [] }, '/weekdays'],
    ['a weekday that does not exist', { weekdays: [0] }, '/weekdays'],
    ['a day that does not exist', { days: [holiday('2027-02-29')] }, '/days/0/day'],
    ['a day twice', { days: [holiday('2027-02-08'), holiday('2027-02-08')] }, '/days/1/day'],
    ['a day without a name', { days: [holiday('2027-02-08', { name: null })] }, '/days/0/name'],
    ['another time zone', { timezone: 'Europe/Berlin' }, '/timezone'],
    ['a member it does not know', { version: 1 }, '/version'],
    [
      'more days than it takes',
      {
        days: Array.from({ length: 501 }, (_, i) =>
          holiday(new Date(i * 86_400_000).toISOString().slice(0, 10)),
        ),
      },
      '/days',
    ],
  ])('refuses %s', async (_, changes, pointer) => {
    const { body: before, headers } = await read();
    const { status, body } = await replace(calendar(changes), headers.etag);
    expect([status, body.errors]).toEqual([422, [{ pointer, detail: expect.any(String) }]]);
    expect((await read()).body).toEqual(before);
  });

  it.each(['reporter', 'coordinator', 'supervisor', 'auditor'])(
    'is not for %s to change',
    async (username) => {
      const { body: before, headers } = await read();
      const caller = await app.as(username);
      const call = caller.put('/calendar', calendar()).set('if-match', headers.etag ?? '');
      expect((await call).status).toBe(403);
      expect((await read()).body).toEqual(before);
    },
  );
});
