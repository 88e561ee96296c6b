import { Logger } from '@nestjs/common';
import { Database } from '../../../src/common/database.js';
import { type Follower, FOLLOWERS } from '../../../src/notifications/data/feed/follower.js';
import { FollowerCursors } from '../../../src/notifications/data/feed/follower-cursors.js';
import { Numbering } from '../../../src/notifications/data/feed/numbering.js';
import { TestApp } from '../../support/app.js';
import { caseIn } from '../../support/cases.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { heardBy, settle, tell, tellLater, tellMany } from '../../support/feed.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  // What a follower refuses is logged.
  Logger.overrideLogger(false);
});
afterAll(() => app.stop());

/** Where the feed ends now. */
async function end(): Promise<string> {
  await settle(app);
  const { body } = await cast.reporter.get('/changes?after=latest');
  return String(body.nextAfter);
}

const reported = () => Case.reported(app, cast.reporter, defacement());

describe('the order', () => {
  it('is that of the commits: what is committed late has a later place', async () => {
    const [early, late] = [await reported(), await reported()];
    const after = await end();
    const commit = await tellLater(app, late.code);
    await app.nest.get(Database).transaction((tx) => tell(app, tx, { subject: early.code }));

    await settle(app);
    const first = await heardBy(cast.reporter, { after });
    expect(first.items.map(({ subject }) => subject)).toEqual([early.code]);

    await commit();
    await settle(app);
    const second = await heardBy(cast.reporter, { after: String(first.nextAfter) });
    expect(second.items.map(({ subject }) => subject)).toEqual([late.code]);
    expect(second.items[0]?.sequence).toBeGreaterThan(first.nextAfter);
  });

  it('shows nothing that is rolled back', async () => {
    const incident = await reported();
    const after = await end();
    const failed = app.nest.get(Database).transaction(async (tx) => {
      await tell(app, tx, { subject: incident.code });
      throw new Error('on purpose');
    });
    await expect(failed).rejects.toThrow('on purpose');
    await settle(app);
    expect(await heardBy(cast.reporter, { after })).toEqual({
      items: [],
      nextAfter: Number(after),
    });
  });

  it('has everything once for a reader who keeps a cursor, whoever writes and numbers meanwhile', async () => {
    const cases = [await reported(), await reported(), await reported()];
    const after = await end();
    const [writers, each] = [6, 40];
    let isWriting = true;
    const numbering = app.nest.get(Numbering);
    const number = async () => {
      while (isWriting) await numbering.run();
    };
    // Transactions that take unlike times, so that they commit in another order than they wrote.
    const write = async (writer: number) => {
      for (let n = 0; n < each; n++) {
        const subject = cases[(writer + n) % cases.length]?.code ?? '';
        await app.nest.get(Database).transaction(async (tx) => {
          await tx.query('SELECT FROM incident WHERE code = $1 FOR UPDATE', [subject]);
          const [{ place }] = await tx.query(
            `SELECT count(*)::int AS place FROM outbox_event WHERE subject = $1`,
            [subject],
          );
          await tell(app, tx, { subject, data: { place, name: `${writer}-${n}` } });
          await tx.query('SELECT pg_sleep($1)', [Math.random() / 200]);
        });
      }
    };
    const read: any[] = [];
    const follow = async () => {
      for (let at = after; isWriting;) {
        const { items, nextAfter } = await heardBy(cast.reporter, { after: at, query: 'limit=7' });
        read.push(...items);
        at = String(nextAfter);
      }
    };
    const others = [number(), number(), follow()];
    await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
    isWriting = false;
    await Promise.all(others);
    await settle(app);
    const rest = await heardBy(cast.reporter, { after: String(read.at(-1)?.sequence ?? after) });
    const all = [...read, ...rest.items];

    expect(new Set(all.map(({ data }) => data.name)).size).toBe(writers * each);
    expect(all).toHaveLength(writers * each);
    for (const { code } of cases) {
      const places = all.filter(({ subject }) => subject === code).map(({ data }) => data.place);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('has no gap, and is given by one at a time', async () => {
    const incident = await reported();
    const after = Number(await end());
    await tellMany(app, 700, { subject: incident.code });
    const numbering = app.nest.get(Numbering);
    await app.nest.get(Database).transaction(async (tx) => {
      await tx.query('SELECT FROM feed_head FOR UPDATE');
      // Somebody else is at it: whoever comes leaves at once.
      expect(await numbering.run()).toBe(false);
    });
    const runs = await Promise.all([1, 2, 3, 4].map(() => numbering.run()));
    expect(runs).toContain(true);
    await settle(app);
    const { items } = await heardBy(cast.reporter, { after: String(after) });
    expect(items.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 700 }, (_, n) => after + 1 + n),
    );
    expect(items.map(({ data }) => data.n)).toEqual(Array.from({ length: 700 }, (_, n) => n));
  });
});

describe('what is heard', () => {
  const typesOf = async (by: Parameters<typeof heardBy>[0], after: string, code: string) => {
    const { items } = await heardBy(by, { after });
    return items.filter(({ subject }) => subject === code).map(({ type }) => type);
  };

  it('is all for the unit and the desks, and how it stands for those above', async () => {
    const parent = await hire(app, 'GL-UBND', 'reporter');
    const after = await end();
    const incident = await caseIn(app, cast, 'triage');
    await cast.coordinator.post(incident.path('/comments'), { text: 'Chung.', visibility: 'all' });
    await cast.coordinator.post(incident.path('/comments'), { text: 'Bàn.', visibility: 'desk' });
    await settle(app);

    const standing = ['incident.submitted', 'incident.acknowledged'];
    const comments = ['incident.commented', 'incident.commented'];
    const of = (by: Cast['reporter']) => typesOf(by, after, incident.code);
    expect(await of(cast.coordinator)).toEqual([...standing, ...comments]);
    expect(await of(cast.reporter)).toEqual([...standing, 'incident.commented']);
    expect(await of(parent)).toEqual(standing);
    expect(await of(cast.reporter2)).toEqual([]);
    expect(await of(cast.admin)).toEqual([]);
    expect(await of(cast.auditor)).toEqual([]);
    const { items } = await heardBy(parent, { after });
    expect(items.find(({ subject }) => subject === incident.code)?.data).toEqual({
      ...{ sequence: 1, status: 'submitted', severity: 'medium', leadAgency: 'GL-STTTT' },
    });
  });

  it('is nothing any more of a case that was restricted meanwhile, but for its circle', async () => {
    const after = await end();
    const incident = await caseIn(app, cast, 'triage', {
      severity: 'critical',
      impact: { ...IMPACT_OF.critical, crimeSigns: true },
    });
    await settle(app);
    expect(await typesOf(cast.coordinator, after, incident.code)).not.toEqual([]);
    expect(await typesOf(cast.reporter, after, incident.code)).not.toEqual([]);

    await incident.moved(cast.police, 'restrict', { reason: 'Điều tra.', people: [] });
    await settle(app);
    for (const outsider of [cast.coordinator, cast.reporter, cast.supervisor]) {
      expect(await typesOf(outsider, after, incident.code)).toEqual([]);
    }
    expect(await typesOf(cast.police, after, incident.code)).toContain('incident.restricted');
  });

  it('is of the registers what one may read there', async () => {
    const after = await end();
    const someone = await hire(app, 'GL-UBND-626', 'reporter');
    await settle(app);
    const ofUsers = async (by: Cast['admin']) =>
      (await heardBy(by, { after, query: 'types=user.*' })).items.map(({ subject }) => subject);
    expect(await ofUsers(cast.admin)).toEqual([someone.id]);
    expect(await ofUsers(cast.auditor)).toEqual([]);
    expect(await ofUsers(cast.reporter)).toEqual([]);
  });

  it('may be narrowed to types, and a page ends where it is full', async () => {
    const after = await end();
    const cases = [await reported(), await reported(), await reported()];
    await cast.reporter.post(`/incidents/${cases[0]?.code}/comments`, { text: 'Thêm.' });
    await settle(app);
    const query = `/changes?after=${after}&types=incident.submitted&limit=2`;
    const { body } = await cast.reporter.get(query);
    expect(body.items.map(({ subject }: any) => subject)).toEqual(
      cases.slice(0, 2).map(({ code }) => code),
    );
    expect(body.nextAfter).toBe(body.items[1].sequence);
    const refused = await cast.reporter.get('/changes?after=soon&types=incident.imagined');
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ parameter }: any) => parameter)).toEqual(['after', 'types']);
  });

  it('advances past what is not heard, and does not begin beyond the end', async () => {
    const incident = await reported();
    const after = await end();
    await tellMany(app, 2100, { subject: incident.code, audience: 'GL-CAT' });
    const last = Number(await end());
    const { body } = await cast.reporter.get(`/changes?after=${after}`);
    expect(body).toEqual({ items: [], nextAfter: Number(after) + 2000 });
    expect((await heardBy(cast.reporter, { after })).nextAfter).toBe(last);
    const beyond = await cast.reporter.get('/changes?after=999999999');
    expect(beyond.body).toEqual({ items: [], nextAfter: last });
  });
});

describe('a follower', () => {
  it('gets each change once; one that it does not take is set aside, seen, and given again', async () => {
    const taken: number[] = [];
    const poison: string[] = [];
    const follower: Follower = {
      name: 'test',
      follow: async (tx, changes) => {
        await tx.query('SELECT 1');
        if (changes.some(({ subject }) => poison.includes(subject)))
          throw new Error('indigestible');
        taken.push(...changes.map(({ position }) => position));
      },
    };
    await end();
    app.nest.get<Follower[]>(FOLLOWERS).push(follower);
    await app.nest.get(FollowerCursors).onModuleInit();
    const after = await end();
    expect(taken).toEqual([]);

    const cases = [await reported(), await reported(), await reported()];
    const [first, bad, last] = cases as [Case, Case, Case];
    poison.push(bad.code);
    await settle(app);
    const { items } = await heardBy(cast.reporter, { after });
    const placeOf = ({ code }: Case) => items.find(({ subject }) => subject === code)?.sequence;
    expect(taken).toEqual([placeOf(first)]);

    for (let minutes = 0; minutes < 4; minutes++) {
      app.clock.advance(1);
      await settle(app);
    }
    expect(taken).toEqual([placeOf(first), placeOf(last)]);
    const { body } = await cast.admin.get('/feed/faults');
    expect(body.items).toEqual([
      expect.objectContaining({
        ...{ follower: 'test', position: placeOf(bad), subject: bad.code, failures: 4 },
        ...{ type: 'incident.submitted', error: 'Error: indigestible', retryAt: null },
      }),
    ]);

    const path = `/feed/faults/${body.items[0].id}/retry`;
    const again = await cast.admin.post(path);
    expect([again.status, again.body.retryAt]).toEqual([200, app.clock.now().toISOString()]);
    await settle(app);
    expect((await cast.admin.get('/feed/faults')).body.items[0].failures).toBe(5);

    poison.length = 0;
    await cast.admin.post(path);
    await settle(app);
    expect(taken).toEqual([placeOf(first), placeOf(last), placeOf(bad)]);
    expect((await cast.admin.get('/feed/faults')).body.items).toEqual([]);
    const gone = await cast.admin.post(path);
    expect([gone.status, gone.body.type]).toEqual([404, '/problems/feed/fault-not-found']);
  });
});
