import {
  createDesk,
  type Desk,
  DeskProblem,
  type Report,
} from '../../../clients/typescript/src/desk.js';
import { Incident } from '../../../src/incidents/data/incident.entity.js';
import { TestApp } from '../../support/app.js';
import { DEMO_PASSWORD } from '../../support/environment.js';
import { defacement } from '../../support/reports.js';

describe('the TypeScript client', () => {
  let app: TestApp;
  let baseUrl: string;
  beforeAll(async () => {
    app = await TestApp.start({ worker: true });
    baseUrl = await app.nest.getUrl();
  });
  const stop = new AbortController();
  afterAll(async () => {
    stop.abort();
    await app.stop();
  });

  /** Signed in as a page or an office's program does it. */
  async function signedIn(username: string): Promise<Desk> {
    const body = { username, password: DEMO_PASSWORD, tokenDelivery: 'body' } as const;
    const { data } = await createDesk({ baseUrl }).api.POST('/api/v1/auth/login', { body });
    return createDesk({ baseUrl, language: 'en', token: data?.accessToken ?? '' });
  }

  it('reports once, and follows what becomes of it', async () => {
    const [reporter, coordinator] = [await signedIn('reporter'), await signedIn('coordinator')];
    const report = defacement() as Report;
    const first = await reporter.report(report, { key: 'alert-17' });
    expect(await reporter.report(report, { key: 'alert-17' })).toEqual(first);
    expect(await app.db.getRepository(Incident).count()).toBe(1);

    const changes = coordinator.changes({ types: ['incident.*'], signal: stop.signal });
    const { value: submitted } = await changes.next();
    expect(submitted).toMatchObject({ type: 'incident.submitted', subject: first.code });
    const path = { code: first.code };
    const { data } = await coordinator.api.POST('/api/v1/incidents/{code}/transitions', {
      params: { path, header: { 'If-Match': '"1"' } },
      body: { event: 'acknowledge' },
    });
    expect(data?.status).toBe('triage');
    const { value: acknowledged } = await changes.next();
    expect(acknowledged).toMatchObject({ type: 'incident.acknowledged', subject: first.code });
    await changes.return();
  });

  it('lists by several values of one filter', async () => {
    const coordinator = await signedIn('coordinator');
    const { data, error } = await coordinator.api.GET('/api/v1/incidents', {
      params: { query: { status: ['triage', 'submitted'] } },
    });
    expect(error).toBeUndefined();
    expect(data?.items).toHaveLength(1);
  });

  it('says what the desk refuses', async () => {
    const reporter = await signedIn('reporter');
    const refused = reporter.report({ ...(defacement() as Report), title: 'x' });
    await expect(refused).rejects.toBeInstanceOf(DeskProblem);
    await expect(refused).rejects.toMatchObject({
      problem: { type: '/problems/request/invalid', errors: [{ pointer: '/title' }] },
      requestId: expect.stringMatching(/\S/),
    });
  });
});
