import { ForgetRead } from '../../../src/notifications/use-cases/people/forget-read.js';
import { Worker } from '../../../src/notifications/worker.js';
import { type Caller, TestApp } from '../../support/app.js';
import { caseIn } from '../../support/cases.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';
import { leaving } from '../../support/told.js';

const USUAL = {
  language: 'vi',
  email: { on: true, from: 'low' },
  sms: { on: false, from: 'urgent', to: null },
  chat: { on: false, from: 'urgent', to: null },
  quietHours: null,
  digest: { every: 'day', at: '07:30', weekday: 1 },
};
const NIGHT = { start: '22:00', end: '06:00', weekdays: [1, 2, 3, 4, 5, 6, 7] };
const PREFERENCES = '/notifications/preferences';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
});
afterAll(() => app.stop());

const settle = (): Promise<void> => app.nest.get(Worker).settle();
const listOf = async (who: Caller, query = ''): Promise<any> =>
  (await who.get(`/notifications?limit=200${query}`)).body;

async function says(who: Caller, changes: object): Promise<void> {
  const answer = await who.put(PREFERENCES, { ...USUAL, ...changes });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
}

describe('preferences', () => {
  it('are what is usual until somebody says otherwise, and everybody has their own', async () => {
    expect((await cast.handler.get(PREFERENCES)).body).toEqual(USUAL);
    const mine = { ...USUAL, language: 'en', quietHours: NIGHT, email: { on: false, from: 'low' } };
    const answer = await cast.handler.put(PREFERENCES, mine);
    expect([answer.status, answer.body]).toEqual([200, mine]);
    expect((await cast.handler.get(PREFERENCES)).body).toEqual(mine);
    expect((await cast.reporter.get(PREFERENCES)).body).toEqual(USUAL);
    await says(cast.handler, {});
  });

  it.each([
    ['no telephone is known', { sms: { on: true, from: 'urgent', to: null } }, '/sms/to'],
    ['there is no such number', { sms: { on: true, from: 'urgent', to: '123 456' } }, '/sms/to'],
    ['a chat leads nowhere', { chat: { on: true, from: 'urgent', to: null } }, '/chat/to'],
    ['quiet hours never end', { quietHours: { ...NIGHT, end: '22:00' } }, '/quietHours/end'],
    ['no clock shows it', { digest: { every: 'day', at: '24:00', weekday: 1 } }, '/digest/at'],
    ['low goes by telephone', { sms: { on: false, from: 'low', to: null } }, '/sms/from'],
    ['a part is missing', { digest: undefined }, '/digest'],
  ])('are refused where %s', async (_, changes, pointer) => {
    const answer = await cast.handler.put(PREFERENCES, { ...USUAL, ...changes });
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([422, pointer]);
    expect((await cast.handler.get(PREFERENCES)).body).toEqual(USUAL);
  });

  it('send what matters over a gateway too, each way for itself', async () => {
    await says(cast.police, { sms: { on: true, from: 'urgent', to: '0905 123 456' } });
    const before = (await leaving(app, cast.police, 'gateway')).length;
    await Case.reported(app, cast.reporter, defacement({ impact: IMPACT_OF.critical }));
    const low = await caseIn(app, cast, 'triage', { severity: 'low' });
    await settle();
    const [mine, ...more] = (await leaving(app, cast.police, 'gateway')).slice(before);
    expect(mine?.content).toEqual({
      ...{ template: 'incident.submitted', code: mine?.subject, importance: 'urgent' },
      ...{ way: 'sms', personId: cast.police.id },
    });
    expect([more, mine?.subject === low.code]).toEqual([[], false]);
    await says(cast.police, {});
  });
});

describe('quiet hours', () => {
  // 22:30 in Viet Nam.
  const atNight = () => {
    app.clock.set('2026-12-01T15:30:00.000Z');
  };
  const since = async (who: Caller, before: number) =>
    (await leaving(app, who)).slice(before).filter(({ subject }) => subject !== 'digest');

  it('hold a mail until they end, however long nobody looked, and in order', async () => {
    atNight();
    await says(cast.coordinator, { quietHours: NIGHT });
    const before = (await leaving(app, cast.coordinator)).length;
    const one = await Case.reported(app, cast.reporter);
    const other = await Case.reported(app, cast.reporter);
    await settle();
    expect(await since(cast.coordinator, before)).toEqual([]);

    app.clock.set('2026-12-03T01:00:00.000Z');
    await settle();
    const codes = (await since(cast.coordinator, before)).map(({ subject }) => subject);
    expect(codes).toEqual([one.code, other.code]);
    await settle();
    expect(await since(cast.coordinator, before)).toHaveLength(2);
  });

  it('are broken by what is urgent in a critical case, and by nothing that is not critical', async () => {
    atNight();
    await says(cast.police, { quietHours: NIGHT });
    const before = (await leaving(app, cast.police)).length;
    const report = (severity: keyof typeof IMPACT_OF, changes: object = {}) =>
      Case.reported(app, cast.reporter, defacement({ impact: IMPACT_OF[severity], ...changes }));
    await report('high');
    const critical = await report('critical');
    await settle();
    const codes = (await since(cast.police, before)).map(({ subject }) => subject);
    expect(codes).toEqual([critical.code]);
    await says(cast.police, {});
  });

  it('that are given up let go at once of what waited, and of nothing that is no longer wanted', async () => {
    atNight();
    await says(cast.coordinator, { quietHours: NIGHT });
    const unwanted = await Case.reported(app, cast.reporter);
    await settle();
    await says(cast.coordinator, { email: { on: true, from: 'urgent' } });
    await says(cast.coordinator, { quietHours: NIGHT });
    const wanted = await Case.reported(app, cast.reporter);
    await settle();
    const codes = async () => (await leaving(app, cast.coordinator)).map(({ subject }) => subject);
    expect(await codes()).not.toContain(wanted.code);
    await says(cast.coordinator, {});
    await settle();
    expect(await codes()).toContain(wanted.code);
    expect(await codes()).not.toContain(unwanted.code);
  });
});

describe('a digest', () => {
  const digests = async (who: Caller) =>
    (await leaving(app, who)).filter(({ subject }) => subject === 'digest');
  let reader: Caller;
  beforeEach(async () => {
    reader = await hire(app, 'GL-UBND-633', 'reporter');
    // Wednesday, ten to eight in Viet Nam: after the digest of the day.
    app.clock.set('2027-01-06T00:50:00.000Z');
  });

  it('gathers what is low in one mail, at the time that is wanted and once, in two rounds at once', async () => {
    await Case.reported(app, cast.reporter);
    await Case.reported(app, cast.reporter);
    await settle();
    const { items } = await listOf(reader);
    expect(items).toMatchObject([{ importance: 'low' }, { importance: 'low' }]);
    expect(await leaving(app, reader)).toEqual([]);
    app.clock.set('2027-01-07T00:29:59.000Z');
    await settle();
    expect(await leaving(app, reader)).toEqual([]);

    app.clock.set('2027-01-07T00:30:00.000Z');
    await Promise.all([settle(), settle()]);
    const [digest, ...more] = await leaving(app, reader);
    expect([digest?.content, more]).toEqual([
      {
        ...{ template: 'digest', way: 'email', personId: reader.id },
        eventIds: items.map(({ id }: any) => id).reverse(),
      },
      [],
    ]);
    app.clock.set('2027-01-08T00:30:00.000Z');
    await settle();
    expect(await leaving(app, reader)).toHaveLength(1);
  });

  it('is one after days in which nobody looked, and has nothing in it that was read meanwhile', async () => {
    await Case.reported(app, cast.reporter);
    await settle();
    const { items } = await listOf(reader);
    await reader.post('/notifications/read', { ids: [items[0].id] });
    app.clock.set('2027-01-07T05:00:00.000Z');
    await Case.reported(app, cast.reporter);
    await settle();
    expect(await digests(reader)).toEqual([]);
    app.clock.set('2027-01-12T05:00:00.000Z');
    await settle();
    const [only, ...more] = await digests(reader);
    expect([only?.content.eventIds, more]).toEqual([[expect.any(String)], []]);
    expect(only?.content.eventIds).not.toContain(items[0].id);
  });

  it('comes weekly to who wants it so, and never to who does not', async () => {
    const other = await hire(app, 'GL-UBND-633', 'reporter');
    await says(reader, { digest: { every: 'week', at: '08:00', weekday: 5 } });
    await says(other, { digest: { every: 'never', at: '08:00', weekday: 5 } });
    await Case.reported(app, cast.reporter);
    for (const [at, many] of [
      ['2027-01-07T01:00:00.000Z', 0],
      ['2027-01-08T01:00:00.000Z', 1],
    ] as const) {
      await settle();
      app.clock.set(at);
      await settle();
      expect([at, await digests(reader)]).toEqual([at, Array(many).fill(expect.anything())]);
    }
    expect(await leaving(app, other)).toEqual([]);
    expect((await listOf(other)).unread).toBe(1);
  });
});

describe('the list', () => {
  let reader: Caller;
  beforeEach(async () => {
    reader = await hire(app, 'GL-UBND-633', 'reporter');
    for (let i = 0; i < 4; i++) await Case.reported(app, cast.reporter);
    await settle();
  });

  it('is the newest first, page by page, and tells how many are unread', async () => {
    const { items, unread } = await listOf(reader);
    expect([items.length, unread]).toEqual([4, 4]);
    const ids = items.map(({ id }: any) => id);
    const first = (await reader.get('/notifications?limit=3')).body;
    const next = await reader.get(`/notifications?limit=3&cursor=${first.nextCursor}`);
    expect([...first.items, ...next.body.items].map(({ id }: any) => id)).toEqual(ids);
    expect([next.body.nextCursor, next.body.unread]).toEqual([null, 4]);
    expect((await reader.get('/notifications?cursor=abc')).status).toBe(422);
  });

  it('is read by ids, up to one, or all; and only one’s own', async () => {
    const ids = (await listOf(reader)).items.map(({ id }: any) => id);
    const read = async (who: Caller, body: object) =>
      (await who.post('/notifications/read', body)).body;
    expect(await read(reader, { ids: [ids[0], ids[0]] })).toEqual({ unread: 3 });
    const others = (await listOf(cast.coordinator, '&unread=true')).unread;
    expect(await read(cast.coordinator, { ids: [cast.reporter.id] })).toEqual({ unread: others });
    expect((await listOf(reader, '&unread=true')).items).toHaveLength(3);
    expect(await read(reader, { upTo: ids[2] })).toEqual({ unread: 1 });
    const rest = (await listOf(reader, '&unread=true')).items;
    expect(rest).toMatchObject([{ id: ids[1], readAt: null }]);
    expect((await listOf(reader, '&unread=false')).items).toHaveLength(3);
    expect(await read(reader, { all: true })).toEqual({ unread: 0 });
    expect((await listOf(cast.coordinator, '&unread=true')).unread).toBe(others);
  });

  it.each([{}, { all: false }, { all: true, upTo: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f' }])(
    'is not read by %j',
    async (body) => {
      expect((await reader.post('/notifications/read', body)).status).toBe(422);
      expect((await listOf(reader)).unread).toBe(4);
    },
  );

  it('keeps what was not read, and what was for half a year', async () => {
    const ids = (await listOf(reader)).items.map(({ id }: any) => id);
    await reader.post('/notifications/read', { ids: ids.slice(1) });
    const old = app.clock.now().getTime() + 180 * 86_400_000;
    const forget = app.nest.get(ForgetRead);
    app.clock.set(new Date(old).toISOString());
    await forget.run();
    expect((await listOf(reader)).items).toHaveLength(4);
    app.clock.set(new Date(old + 1).toISOString());
    await forget.run();
    expect((await listOf(reader)).items.map(({ id }: any) => id)).toEqual([ids[0]]);
  });
});
