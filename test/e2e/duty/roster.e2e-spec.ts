import { randomUUID } from 'node:crypto';
import { MoreThanOrEqual } from 'typeorm';
import { RegisterEvent } from '../../../src/common/register-event.entity.js';
import { LoadDemo } from '../../../src/demo/load-demo.js';
import { DutyRoster } from '../../../src/duty/duty-roster.js';
import { DutyShift } from '../../../src/duty/duty-shift.entity.js';
import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { DEMO_PASSWORD } from '../../support/environment.js';

// Each test has days of its own, farther apart than a calendar looks back: what was handed over stays.
let day = Date.parse('2026-11-20T00:00:00Z');
/** An hour of the test's first day, or before or after it. */
const hour = (at: number): string => new Date(day + at * 3_600_000).toISOString();

describe('the duty roster', () => {
  let app: TestApp;
  let cast: Cast;
  let other: Caller;

  beforeAll(async () => {
    app = await TestApp.start();
    cast = await castOf(app);
    other = await hire(app, 'GL-STTTT', 'handler');
  });
  afterAll(() => app.stop());

  beforeEach(() => {
    day += 40 * 86_400_000;
    app.clock.set(hour(-22));
  });

  const stored = () =>
    app.db.getRepository(DutyShift).findBy({ startsAt: MoreThanOrEqual(new Date(hour(-48))) });
  const shift = (person: Caller, from: number, to: number, more: object = {}) => ({
    ...{ person: person.id, role: 'lead', from: hour(from), to: hour(to) },
    ...more,
  });
  const plan = async (by: Caller, body: object): Promise<any> => {
    const answer = await by.post('/duty/shifts', body);
    expect([answer.status, answer.body.type]).toEqual([201, undefined]);
    return answer.body;
  };
  /** Asked at an hour of the day. */
  const nowAt = async (at: number, by: Caller = cast.handler, query = ''): Promise<any> => {
    app.clock.set(hour(at));
    return (await by.get(`/duty/now${query}`)).body;
  };

  it('says who is on duty, until when, what was handed over and who comes next', async () => {
    const first = await plan(cast.coordinator, shift(cast.handler, 0, 10));
    await plan(cast.coordinator, shift(other, 0, 8, { role: 'member', note: 'Phòng 201' }));
    await plan(cast.coordinator, shift(cast.coordinator, 10, 24));
    const early = await cast.handler.post(`/duty/shifts/${first.id}/hand-over`, { note: 'Sớm' });
    expect([early.status, early.body.type]).toEqual([409, '/problems/duty/hand-over-too-early']);

    const before = await nowAt(-1);
    expect(before).toMatchObject({ lead: null, members: [], until: hour(0), handOver: null });
    expect(before.next.lead.person).toEqual({
      ...{ id: cast.handler.id, name: 'Lê Minh Khôi', present: true },
      position: 'Chuyên viên ứng cứu sự cố',
    });
    const during = await nowAt(7);
    expect([during.lead, during.until]).toEqual([first, hour(8)]);
    expect(during.members).toMatchObject([{ person: { id: other.id }, note: 'Phòng 201' }]);
    expect(during.next).toMatchObject({ lead: { from: hour(10) }, members: [] });

    app.clock.set(hour(9.5));
    const note = 'Đang theo dõi SC-2026-000123.';
    const handed = await cast.handler.post(`/duty/shifts/${first.id}/hand-over`, { note });
    expect([handed.status, handed.body]).toMatchObject([200, { note, shift: first.id }]);
    const after = await nowAt(10, cast.coordinator);
    expect(after).toMatchObject({
      ...{ lead: { person: { id: cast.coordinator.id } }, until: hour(24) },
      ...{ next: { lead: null, members: [] } },
      handOver: { note, at: hour(9.5), by: { id: cast.handler.id, name: 'Lê Minh Khôi' } },
    });
  });

  it('is open to other desks, without what is handed over there', async () => {
    const mine = await plan(cast.coordinator, shift(cast.handler, 0, 10));
    app.clock.set(hour(1));
    await cast.handler.post(`/duty/shifts/${mine.id}/hand-over`, { note: 'Việc riêng của Sở' });
    for (const by of [cast.police, cast.supervisor, cast.admin]) {
      const { body } = await by.get('/duty/now?agency=GL-STTTT');
      expect(body).toMatchObject({ lead: { id: mine.id }, handOver: null });
    }
    expect((await cast.coordinator.get('/duty/now')).body.handOver).not.toBeNull();
    expect((await cast.police.get('/duty/now')).body).toMatchObject({
      agency: 'GL-CAT',
      lead: null,
    });
    const nowhere = await cast.police.get('/duty/now?agency=GL-NOWHERE');
    expect([nowhere.status, nowhere.body.errors[0].parameter]).toEqual([422, 'agency']);
    const history = await app.db.getRepository(RegisterEvent).findBy({ key: mine.id });
    expect(history.map(({ type }) => type)).toEqual(['shift.created', 'shift.handed-over']);
    expect(JSON.stringify(history)).not.toContain('Việc riêng');
  });

  it('lists the shifts that touch a time, page by page', async () => {
    for (const [from, to] of [
      [0, 8],
      [8, 16],
      [16, 24],
      [24, 32],
    ] as const) {
      await plan(cast.coordinator, shift(cast.handler, from, to));
    }
    await plan(cast.admin, shift(cast.police, 0, 24, { agency: 'GL-CAT' }));
    const pages: string[] = [];
    const asked = `agency=GL-STTTT&limit=2&from=${hour(8)}&to=${hour(24.5)}`;
    for (let cursor: string | null = ''; cursor !== null;) {
      const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await cast.supervisor.get(`/duty/shifts?${asked}${next}`);
      pages.push(...body.items.map((item: { from: string }) => item.from));
      cursor = body.nextCursor;
    }
    expect(pages).toEqual([hour(8), hour(16), hour(24)]);
    const own = await cast.police.get(`/duty/shifts?person=${cast.police.id}&from=${hour(0)}`);
    expect(own.body.items).toMatchObject([{ agency: 'GL-CAT', person: { id: cast.police.id } }]);
    const strange = await cast.police.get(`/duty/shifts?cursor=WyJmcm9tIiwieCIsInkiXQ`);
    expect([strange.status, strange.body.errors[0].parameter]).toEqual([422, 'cursor']);
  });

  it('shows the times without a lead, also where the lead has left the desk', async () => {
    const leaver = await hire(app, 'GL-STTTT', 'handler');
    await plan(cast.coordinator, shift(cast.handler, 0, 8));
    await plan(cast.coordinator, shift(leaver, 8, 16));
    await plan(cast.coordinator, shift(other, 4, 12, { role: 'member' }));
    const gaps = async (): Promise<unknown> =>
      (await cast.coordinator.get(`/duty/gaps?from=${hour(0)}&to=${hour(20)}`)).body.gaps;
    expect(await gaps()).toEqual([{ from: hour(16), to: hour(20), missing: 'everyone' }]);
    const { body } = await cast.admin.get(`/users/${leaver.id}`);
    const left = cast.admin.patch(`/users/${leaver.id}`, { active: false });
    expect((await left.set('if-match', `"${body.version}"`)).status).toBe(200);
    expect(await gaps()).toEqual([
      { from: hour(8), to: hour(12), missing: 'lead' },
      { from: hour(12), to: hour(20), missing: 'everyone' },
    ]);
    const roster = app.nest.get(DutyRoster);
    const onDuty = (at: number) => roster.onDuty(app.db.manager, 'GL-STTTT', new Date(hour(at)));
    expect(await onDuty(4)).toEqual({ lead: cast.handler.id, members: [other.id] });
    expect(await onDuty(8)).toEqual({ lead: null, members: [other.id] });
    expect(await onDuty(12)).toEqual({ lead: null, members: [] });
    const long = await cast.coordinator.get(`/duty/gaps?from=${hour(0)}&to=${hour(93 * 24)}`);
    expect([long.status, long.body.errors[0].parameter]).toEqual([422, 'to']);
  });

  it('has one lead at a time and nobody twice, also when two are planned at once', async () => {
    await plan(cast.coordinator, shift(cast.handler, 0, 10));
    const twice = await cast.coordinator.post('/duty/shifts', shift(other, 9, 12));
    expect([twice.status, twice.body.type]).toEqual([409, '/problems/duty/lead-taken']);
    const same = shift(cast.handler, 9, 12, { role: 'member' });
    const taken = await cast.coordinator.post('/duty/shifts', same);
    expect([taken.status, taken.body.type]).toEqual([409, '/problems/duty/person-taken']);
    await plan(cast.coordinator, shift(other, 10, 12));

    const people = [cast.handler, cast.coordinator, other];
    const atOnce = people.map((one) => cast.coordinator.post('/duty/shifts', shift(one, 30, 40)));
    const answers = await Promise.all(atOnce);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await stored()).toHaveLength(3);
  });

  it.each<[string, object, string]>([
    ['a person of another desk', { person: 'police' }, '/person'],
    ['a person who handles nothing', { person: 'admin' }, '/person'],
    ['nobody', { person: '019b3a52-7c1d-7e4a-9f00-000000000000' }, '/person'],
    ['an end before the start', { to: hour(-1) }, '/to'],
    ['more than a week', { to: hour(7 * 24 + 1) }, '/to'],
    ['a shift that is over', { from: hour(-48), to: hour(-30) }, '/to'],
    ['a part that nobody plays', { role: 'chief' }, '/role'],
  ])('refuses %s', async (_, changes, pointer) => {
    const { person } = changes as { person?: keyof Cast };
    const named = person && person in cast ? { person: cast[person].id } : {};
    const body = { ...shift(cast.handler, 0, 10), ...changes, ...named };
    const answer = await cast.coordinator.post('/duty/shifts', body);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, pointer]);
    expect(await stored()).toEqual([]);
  });

  it('makes one shift of one request sent twice', async () => {
    const [key, body] = [randomUUID(), shift(cast.handler, 0, 10)];
    const send = () => cast.coordinator.post('/duty/shifts', body).set('idempotency-key', key);
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect([second.body, second.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
    expect(await stored()).toHaveLength(1);
  });

  describe('is changed', () => {
    const change = (by: Caller, id: string, body: object, version = 1) =>
      by.patch(`/duty/shifts/${id}`, body).set('if-match', `"${version}"`);
    const remove = (by: Caller, id: string, version = 1) =>
      by.delete(`/duty/shifts/${id}`).set('if-match', `"${version}"`);

    it('by one who has read the newest version, and says what changed to one who has not', async () => {
      const { id } = await plan(cast.coordinator, shift(cast.handler, 0, 10));
      expect((await cast.coordinator.patch(`/duty/shifts/${id}`, {})).status).toBe(428);
      const changed = await change(cast.coordinator, id, { person: other.id, to: hour(12) });
      expect([changed.status, changed.headers.etag]).toEqual([200, '"2"']);
      expect(changed.body).toMatchObject({ person: { id: other.id }, to: hour(12), role: 'lead' });
      const stale = await change(cast.admin, id, { role: 'member' });
      expect([stale.status, stale.body.current]).toEqual([412, '"2"']);
      expect(stale.body.changes).toMatchObject([
        { field: 'person', to: { id: other.id }, by: 'Trần Quốc Bảo' },
        { field: 'to', from: hour(10), to: hour(12) },
      ]);
      const same = await change(cast.admin, id, { role: 'lead' }, 2);
      expect([same.status, same.body]).toEqual([200, changed.body]);
      expect((await remove(cast.coordinator, id, 2)).status).toBe(204);
      const gone = await cast.coordinator.get(`/duty/shifts/${id}`);
      expect([gone.status, gone.body.type]).toEqual([404, '/problems/duty/shift-not-found']);
      const log = await app.db.getRepository(RegisterEvent).findBy({ key: id });
      expect(log.map(({ type, version }) => [type, version]).sort()).toEqual([
        ['shift.created', 1],
        ['shift.deleted', 3],
        ['shift.updated', 2],
      ]);
    });

    it('by its own coordinators and administrators alone', async () => {
      const { id } = await plan(cast.coordinator, shift(cast.handler, 0, 10));
      for (const call of [
        cast.police.post('/duty/shifts', shift(cast.handler, 20, 30, { agency: 'GL-STTTT' })),
        change(cast.police, id, { to: hour(11) }),
        remove(cast.police, id),
      ]) {
        const { status, body } = await call;
        expect([status, body.type]).toEqual([403, '/problems/duty/not-your-desk']);
      }
      expect(await stored()).toMatchObject([{ id, version: 1 }]);
      expect((await change(cast.admin, id, { to: hour(11) })).status).toBe(200);
    });

    it('not where somebody else has that time, and not once it is over or was handed over', async () => {
      const { id } = await plan(cast.coordinator, shift(cast.handler, 0, 10));
      const next = await plan(cast.coordinator, shift(other, 10, 20));
      const into = await change(cast.coordinator, next.id, { from: hour(9) });
      expect([into.status, into.body.type]).toEqual([409, '/problems/duty/lead-taken']);
      app.clock.set(hour(5));
      for (const by of [other, cast.police]) {
        const { status, body } = await by.post(`/duty/shifts/${id}/hand-over`, { note: 'Không' });
        expect([status, body.type]).toEqual([403, '/problems/duty/hand-over-not-yours']);
      }
      const handed = await cast.coordinator.post(`/duty/shifts/${id}/hand-over`, { note: 'Thay' });
      expect(handed.status).toBe(200);
      const removed = await remove(cast.coordinator, id);
      expect([removed.status, removed.body.type]).toEqual([
        409,
        '/problems/duty/shift-handed-over',
      ]);
      app.clock.set(hour(10));
      const late = await change(cast.coordinator, id, { to: hour(12) });
      expect([late.status, late.body.type]).toEqual([409, '/problems/duty/shift-ended']);
      expect(await stored()).toEqual(
        expect.arrayContaining([expect.objectContaining({ id, version: 1 })]),
      );
    });
  });

  it('leaves as a calendar with names and without notes, whose events keep their ids', async () => {
    const { id } = await plan(
      cast.coordinator,
      shift(cast.handler, 0, 10, { note: 'Gọi 0269 3851 234' }),
    );
    await plan(cast.coordinator, shift(other, 0, 10, { role: 'member' }));
    const calendar = async (): Promise<string> => {
      const { text, headers } = await cast.police.get('/duty/calendar.ics?agency=GL-STTTT');
      expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
      expect(headers['content-disposition']).toContain('lich-truc-GL-STTTT.ics');
      return text;
    };
    const first = await calendar();
    expect(first).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    const stamp = (at: number) => hour(at).replace(/[-:]|\.000/g, '');
    const [event = ''] = first.split('BEGIN:VEVENT').filter((part) => part.includes(id));
    for (const line of [
      ...[`UID:${id}@duty.truc-ban`, 'SEQUENCE:0', `DTSTAMP:${stamp(-22)}`],
      ...[`DTSTART:${stamp(0)}`, `DTEND:${stamp(10)}`, 'SUMMARY:Trực chính: Lê Minh Khôi'],
    ]) {
      expect(event.split('\r\n')).toContain(line);
    }
    expect(first.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
    expect(first).not.toContain('3851');
    expect(first.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);

    const changed = cast.coordinator.patch(`/duty/shifts/${id}`, { to: hour(11) });
    expect((await changed.set('if-match', '"1"')).status).toBe(200);
    const [again = ''] = (await calendar()).split('BEGIN:VEVENT').filter((one) => one.includes(id));
    expect(again).toContain(`DTEND:${stamp(11)}\r\n`);
    expect(again).toContain('SEQUENCE:1\r\n');
  });

  it('of the demo has somebody on duty at its start, and is carried on at the next', async () => {
    const load = app.nest.get(LoadDemo);
    await load.run(DEMO_PASSWORD);
    for (const by of [cast.coordinator, cast.police]) {
      const { body } = await by.get('/duty/now');
      expect(body).toMatchObject({ agency: body.agency, lead: { agency: body.agency } });
      expect((await by.get(`/duty/gaps?to=${hour(10 * 24)}`)).body.gaps).toEqual([]);
    }
    const before = (await stored()).length;
    await load.run(DEMO_PASSWORD);
    expect(await stored()).toHaveLength(before);
    app.clock.set(hour(7 * 24));
    await load.run(DEMO_PASSWORD);
    expect((await stored()).length).toBeGreaterThan(before);
  });
});
