import { createHash, generateKeyPairSync } from 'node:crypto';
import { Seal } from '../../../src/common/seal.js';
import { TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { caseIn } from '../../support/cases.js';
import { Case, IMPACT_OF } from '../../support/reports.js';
import { Verifier } from '../../support/verifier.js';

let app: TestApp;
let cast: Cast;
let verifier: Verifier;
let incident: Case;
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  verifier = await Verifier.of(app);
  incident = await caseIn(app, cast, 'triage');
  const comment = () => cast.coordinator.post(incident.path('/comments'), { text: 'Mật' });
  await comment();
  await comment();
  await make();
  app.clock.advance(60);
  await comment();
  await Case.reported(app, cast.reporter);
  await make();
  app.clock.advance(60);
  await Case.reported(app, cast.reporter);
});
afterAll(() => app.stop());

const make = async () => (await cast.auditor.post('/audit/checkpoints')).body;

async function exported(query = ''): Promise<string> {
  const { status, headers, text } = await cast.auditor
    .get(`/audit/export${query}`)
    .buffer(true)
    .parse((stream, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        (stream as unknown as { text: string }).text = Buffer.concat(chunks).toString('utf8');
        done(null, {});
      });
    });
  expect([status, headers['content-type']]).toEqual([200, 'application/x-ndjson']);
  return text;
}

const linesOf = (text: string): any[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const textOf = (lines: readonly object[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** The lines with a last one that the desk itself has sealed: what only a desk that lies can give. */
async function resealed(lines: readonly any[]): Promise<string> {
  const content = textOf(lines.slice(0, -1));
  const sha256 = createHash('sha256').update(content).digest('hex');
  const whole = { lines: lines.length - 1, sha256, from: null, to: null, by: '–' };
  const seal = await app.nest.get(Seal).sign(whole, 'truc-ban-audit-export');
  return `${content}${JSON.stringify({ kind: 'end', seal })}\n`;
}

describe('an export of the audit', () => {
  it('holds every link that was sealed, in order, and no word of what they say', async () => {
    const text = await exported();
    const lines = linesOf(text);
    expect(lines.map(({ kind }) => kind)).toEqual([
      'truc-ban/audit-export',
      ...['link', 'link', 'link', 'link', 'checkpoint', 'link', 'link', 'checkpoint'],
      ...['head', 'head', 'end'],
    ]);
    const links = lines.filter(({ kind }) => kind === 'link');
    const chain = (await cast.auditor.get(incident.path('/audit'))).body.items;
    expect(links.filter((link) => link.incident === incident.code)).toEqual(
      chain.map((link: object) => ({ kind: 'link', incident: incident.code, ...link })),
    );
    expect(text).not.toMatch(/Mật|giao diện|Nguyễn Thị Hoa/);
  });

  it('is proved offline, by a program that knows only the keys', async () => {
    const { code, said } = await verifier.check(await exported());
    expect([code, said]).toEqual([0, expect.stringContaining('HỢP LỆ')]);
    expect(said).toContain('VALID: the export is whole and unchanged: 2 checkpoints, 6 links');
    expect(said).toContain('It follows checkpoint 0');
    const [{ hash }] = (await cast.auditor.get('/audit/checkpoints?limit=1')).body.items;
    expect(said).toContain(`The last checkpoint is 2 with the hash ${hash as string}`);
  });

  it('of a time holds the checkpoints in which that time was sealed', async () => {
    const [second, first] = (await cast.auditor.get('/audit/checkpoints')).body.items;
    const of = async (query: string) => {
      const text = await exported(query);
      const { code, said } = await verifier.check(text);
      expect([query, code]).toEqual([query, 0]);
      return [said, linesOf(text).filter(({ kind }) => kind === 'checkpoint')] as const;
    };
    const [later, afterFirst] = await of('?from=2026-11-24T02:30:00Z');
    expect(afterFirst.map(({ seal }) => seal)).toEqual([second.seal]);
    expect(later).toContain(`It follows checkpoint 1 with the hash ${first.hash as string}`);
    const [, early] = await of('?to=2026-11-24T02:00:00Z');
    expect(early.map(({ seal }) => seal)).toEqual([first.seal]);
    const [, both] = await of('?from=2026-11-24T01:00:00Z&to=2026-11-24T02:30:00Z');
    expect(both.map(({ seal }) => seal)).toEqual([first.seal, second.seal]);
    const [, none] = await of('?from=2026-11-25T00:00:00Z');
    expect(none).toEqual([]);
    const wrong = await cast.auditor.get(
      '/audit/export?from=2026-11-25T00:00:00Z&to=2026-11-24T00:00:00Z',
    );
    expect([wrong.status, wrong.body.errors[0].parameter]).toEqual([422, 'to']);
  });

  it('is not valid with a byte changed, a line less, more or elsewhere, or the end cut off', async () => {
    const text = await exported();
    const lines = text.trimEnd().split('\n');
    const joined = (some: readonly (string | undefined)[]) => `${some.join('\n')}\n`;
    const swapped = [...lines.slice(0, 2), lines[3], lines[2], ...lines.slice(4)];
    const other = (await exported('?to=2026-11-24T02:00:00Z')).trimEnd().split('\n');
    const altered: [string, string][] = [
      [
        text.replace('incident.acknowledged', 'incident.acknowledgeD'),
        'are not those that checkpoint 1',
      ],
      [text.replace(/"by":"./, '"by":"X'), 'the number of lines or their hash'],
      [joined(lines.filter((_, i) => i !== 2)), 'does not follow the link before'],
      [joined(lines.filter((_, i) => i !== 4)), 'are not those that checkpoint 1'],
      [joined(lines.filter((_, i) => i !== 5)), 'does not follow the checkpoint before'],
      [joined(lines.filter((_, i) => i !== 9)), 'the heads are not those'],
      [
        joined([...lines.slice(0, 3), lines[2], ...lines.slice(3)]),
        'does not follow the link before',
      ],
      [joined(swapped), 'does not follow the link before'],
      [joined(lines.slice(0, -1)), 'the export was cut'],
      [text.slice(0, -40), 'the export was cut'],
      [joined([...lines.slice(0, -1), other.at(-1)]), 'the number of lines or their hash'],
      [joined([...lines, lines[1]]), 'comes after the end'],
      [joined([...lines.slice(0, 3), '{', ...lines.slice(3)]), 'cannot be read'],
    ];
    const outcomes = await Promise.all(altered.map(([content]) => verifier.check(content)));
    for (const [i, outcome] of outcomes.entries()) {
      const wanted = expect.stringContaining(altered[i]?.[1] ?? '');
      expect({ i, ...outcome }).toEqual({ i, code: 1, said: wanted });
    }
  });

  it('goes on from an older one, or it is seen that it does not', async () => {
    const after = (text: string, older: string) =>
      verifier.run(verifier.file(text), '--keys', verifier.keys, '--after', verifier.file(older));
    const whole = await exported();
    const early = await exported('?to=2026-11-24T02:00:00Z');
    const late = await exported('?from=2026-11-24T02:30:00Z');
    for (const newer of [whole, late, early]) {
      const { code, said } = await after(newer, early);
      expect([code, said]).toEqual([
        0,
        expect.stringContaining('from the older export: checkpoint 1'),
      ]);
    }
    expect((await after(early, whole)).said).toContain('checkpoint 2, with which that one ends');
    const [head, ...rest] = linesOf(late);
    const other = { ...head, after: { sequence: 1, hash: '1'.repeat(64) } };
    const rewritten = await resealed([other, rest.at(-1)]);
    expect((await verifier.check(rewritten)).code).toBe(0);
    const told = await after(rewritten, early);
    expect([told.code, told.said]).toEqual([1, expect.stringContaining('was written anew')]);
    expect((await after(whole, early.slice(0, -1))).said).toContain('the export was cut');
  });

  it('is not valid under another key, though it has the same name', async () => {
    const [key] = (await app.anonymous('get', '/.well-known/jwks.json')).body.keys;
    const { publicKey } = generateKeyPairSync('ed25519');
    const foreign = { ...publicKey.export({ format: 'jwk' }), kid: key.kid };
    const check = (keys: object[]) =>
      exported().then((text) => verifier.check(text, verifier.file(JSON.stringify({ keys }))));
    expect((await check([foreign])).said).toContain('the signature does not match');
    const renamed = await check([{ ...key, kid: 'khác' }]);
    expect([renamed.code, renamed.said]).toEqual([1, expect.stringContaining('signed by the key')]);
  });

  it('is not valid where the desk itself gives other links or heads than it has sealed', async () => {
    const lines = linesOf(await exported());
    const changed = (at: number, changes: object) =>
      lines.map((line, i) => (i === at ? { ...line, ...changes } : line));
    const hash = '1'.repeat(64);
    const lies: [any[], string][] = [
      [changed(1, { at: '2026-11-24T01:00:00.000Z' }), 'are not those that checkpoint 1'],
      [changed(4, { hash }), 'are not those that checkpoint 1'],
      [changed(9, { head: hash }), 'is not the last link of its chain'],
      [lines.filter((_, i) => i !== 10), 'the heads are not those'],
      [lines.filter((_, i) => i < 6 || i > 7), 'are not those that checkpoint 2'],
      [lines.filter((_, i) => i !== 8), 'no checkpoint has sealed'],
    ];
    for (const [lie, wanted] of lies) {
      const outcome = await verifier.check(await resealed(lie));
      expect(outcome).toEqual({ code: 1, said: expect.stringContaining(wanted) });
    }
    expect((await verifier.check(await resealed(lines))).code).toBe(0);
  });
});

describe('the log of who has read', () => {
  const access = async (query = '') => (await cast.auditor.get(`/audit/access${query}`)).body;

  it('has every export, with who had it and of which time', async () => {
    await exported('?from=2026-11-24T02:30:00Z');
    const [newest] = (await access()).items;
    expect(newest).toEqual({
      ...{ id: expect.any(String), at: app.clock.now().toISOString(), incident: null },
      actor: { id: cast.auditor.id, name: expect.any(String), agency: 'GL-TTR' },
      ...{ operation: 'exportAudit', about: '2026-11-24T02:30:00.000Z/…' },
    });
  });

  it('has every reading of a restricted case, by incident, person and time, in pages', async () => {
    const secret = await caseIn(app, cast, 'triage', {
      ...{ impact: { ...IMPACT_OF.critical, crimeSigns: true }, severity: 'critical' },
    });
    await secret.moved(cast.police, 'restrict', { reason: 'Điều tra.', people: [] });
    app.clock.advance(10);
    const from = app.clock.now().toISOString();
    for (const path of ['', '/timeline', '/receipt']) await cast.police.get(secret.path(path));
    app.clock.advance(10);
    const to = app.clock.now().toISOString();
    await cast.policeHandler.get(secret.path());
    const operations = async (query: string) =>
      (await access(query)).items.map((one: any) => one.operation as string);
    const those = ['getReceipt', 'getTimeline', 'getIncident'];
    const of = `?incident=${secret.code}`;
    expect(await operations(`${of}&actor=${cast.police.id}&from=${from}&to=${to}`)).toEqual(those);
    expect(await operations(`${of}&from=${to}`)).toEqual(['getIncident']);
    expect(await operations(`?actor=${cast.policeHandler.id}`)).toEqual(['getIncident']);
    expect(await operations(`?incident=SC-2026-999999`)).toEqual([]);
    const first = await access(`${of}&limit=2`);
    const rest = await access(`${of}&limit=200&cursor=${first.nextCursor as string}`);
    expect([...first.items, ...rest.items]).toEqual((await access(of)).items);
    expect(first.items).toHaveLength(2);
    expect(rest.nextCursor).toBeNull();
    expect(JSON.stringify(await access())).not.toMatch(/giao diện|Điều tra/);
    for (const query of ['?actor=x', '?from=x', '?cursor=x', '?limit=0']) {
      expect((await cast.auditor.get(`/audit/access${query}`)).status).toBe(422);
    }
  });

  it('is not longer for having been read', async () => {
    const before = (await access()).items.length;
    expect((await access()).items).toHaveLength(before);
  });
});
