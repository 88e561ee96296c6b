import { type Caller, TestApp } from '../../support/app.js';
import { Case } from '../../support/reports.js';

describe('a bad address is never a fault', () => {
  let app: TestApp;
  let reporter: Caller;
  let coordinator: Caller;
  let incident: Case;
  beforeAll(async () => {
    app = await TestApp.start();
    reporter = await app.as('reporter');
    coordinator = await app.as('coordinator');
    incident = await Case.reported(app, reporter);
  });
  afterAll(() => app.stop());

  const expectProblem = (answer: any, status: number, type: string) => {
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${type}`]);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  };

  it.each(['%zz', '%', '%ff', '%ED%A0%80', 'x'.repeat(300)])(
    'and no address at all: /incidents/%s',
    async (code) => {
      for (const part of ['', '/timeline']) {
        const answer = await reporter.get(`/incidents/${code}${part}`);
        expectProblem(answer, 400, 'request/malformed');
        expect(answer.headers['x-request-id']).toEqual(expect.any(String));
      }
    },
  );

  it('a NUL in it is refused with the name of its place', async () => {
    for (const part of ['', '/timeline', '/comments', '/transitions', '/assessment']) {
      const { status, body } = await reporter.get(`/incidents/SC-2026%00${part}`);
      expect([status, body.errors]).toEqual([
        422,
        [{ parameter: 'code', detail: expect.any(String) }],
      ]);
    }
  });

  it.each(['..%2f..%2fetc', "'%20OR%201=1", '%F0%9F%99%82', '%0d%0aX-Evil:1', 'undefined'])(
    'it names nothing: %s',
    async (code) => {
      expectProblem(await reporter.get(`/incidents/${code}`), 404, 'incident/not-found');
    },
  );

  it.each(['q=%zz', 'q=%ff', 'q=%ED%A0%80', 'leadAgency=%zz', '%zz=1', '&&&', '=', '?', 'q'])(
    'nor in its query: %s',
    async (query) => {
      const { status } = await reporter.get(`/incidents?${query}`);
      expect([200, 422]).toContain(status);
    },
  );

  it.each([
    ['q', 'q=%00'],
    ['q', 'q=a&q=b'],
    ['q[a]', 'q[a]=1'],
    ['constructor', 'constructor=1'],
    ['__proto__', '__proto__=1'],
    ['__proto__', '__proto__=1&__proto__=2'],
    ['toString', 'toString=1'],
  ])('and its parameter %s is refused: %s', async (parameter, query) => {
    const { status, body } = await reporter.get(`/incidents?${query}`);
    expect([status, body.errors]).toEqual([422, [{ parameter, detail: expect.any(String) }]]);
  });

  const cursor = (key: string, order = 'sequence') =>
    Buffer.from(JSON.stringify([order, null, key])).toString('base64url');
  it.each([
    ['timeline', cursor('x')],
    ['timeline', cursor('99999999999')],
    ['timeline', cursor('-1')],
    ['comments', cursor('1e3')],
    ['audit', cursor('x')],
    ['observables', cursor('x', 'id')],
    ['observables', cursor('1')],
  ])('nor is a forged cursor of %s: %s', async (part, forged) => {
    const { status, body } = await coordinator.get(incident.path(`/${part}?cursor=${forged}`));
    expect([status, body.errors]).toEqual([
      422,
      [{ parameter: 'cursor', detail: expect.any(String) }],
    ]);
  });
});
