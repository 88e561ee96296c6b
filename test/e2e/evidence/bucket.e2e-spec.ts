import { randomBytes } from 'node:crypto';
import { SweepUploads } from '../../../src/incidents/use-cases/evidence/sweep-uploads.js';
import { TestApp } from '../../support/app.js';
import { TestBucket } from '../../support/bucket.js';
import { caseIn, refused } from '../../support/cases.js';
import { type Cast, castOf } from '../../support/cast.js';
import { add, added, cutHalfWay, read, until } from '../../support/evidence.js';

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 25 * MEGABYTE;

let app: TestApp;
let cast: Cast;
const bucket = new TestBucket();

beforeAll(async () => {
  await bucket.start();
  app = await TestApp.start({ ...bucket.settings, attachmentMaxBytes: MOST_BYTES });
  cast = await castOf(app);
});
afterAll(async () => {
  await app.stop();
  await bucket.remove();
});

const uploads = async (): Promise<any[]> => app.db.query('SELECT * FROM attachment_upload');

describe('files in a bucket', () => {
  it.each([
    ['in one part', 70_000],
    ['in several parts', 12 * MEGABYTE],
    ['in parts that come out even', 10 * MEGABYTE],
  ])('are kept and given out as they came, sent %s', async (_, bytes) => {
    const incident = await caseIn(app, cast, 'triage');
    const content = randomBytes(bytes);
    const { id, size } = await added(cast.reporter, incident, content);

    expect(size).toBe(bytes);
    expect(bucket.stored().some((name) => name.includes(id))).toBe(true);
    expect(bucket.stored().filter((name) => name.includes('uploads'))).toEqual([]);
    expect(await uploads()).toEqual([]);
    const { body } = await read(cast.coordinator, incident, id);
    expect((body as Buffer).equals(content)).toBe(true);
  });

  it('leave nothing when the line is cut half-way', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const before = bucket.stored();
    const sent = { by: cast.reporter, to: incident, bytes: randomBytes(12 * MEGABYTE) };
    await cutHalfWay(app, sent, () => until(() => bucket.stored().length > before.length + 2));

    await until(async () => (await uploads()).length === 0);
    expect(bucket.stored()).toEqual(before);
  });

  it('leave nothing when they are too large', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const before = bucket.stored();
    const tooLarge = randomBytes(MOST_BYTES + 1);
    await refused(app, incident, 413, () => add(cast.reporter, incident, tooLarge));

    await until(async () => (await uploads()).length === 0);
    expect(bucket.stored()).toEqual(before);
  });

  it('are refused while the bucket is away, and what is left is removed later', async () => {
    const incident = await caseIn(app, cast, 'triage');
    const before = bucket.stored();
    await bucket.stop();
    await refused(app, incident, 503, () => add(cast.reporter, incident));
    expect(await uploads()).toMatchObject([{ abandoned: true }]);

    await bucket.start();
    await app.db.query('UPDATE attachment_upload SET alive_until = now()');
    await app.nest.get(SweepUploads).run();
    expect([await uploads(), bucket.stored()]).toEqual([[], before]);
    await added(cast.reporter, incident);
  });
});
