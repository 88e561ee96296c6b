import { type Request } from 'playwright-core';
import { caseIn } from '../../support/cases.js';
import { PHONE, type Visitor } from '../support/browser.js';
import { atRest } from '../support/rest.js';
import { openOffice } from '../support/office.js';

/**
 * What is asked for while the scripts are on their way is what the page asks for, or it would be asked for twice or in
 * vain.
 */
describe('what a page asks for early', () => {
  const office = openOffice();
  let code: string;
  beforeAll(async () => {
    ({ code } = await caseIn(office.app, office.cast, 'containment', { severity: 'high' }));
  }, 120_000);

  const questionOf = (request: Request): string => {
    const { pathname, searchParams } = new URL(request.url());
    return [pathname, ...[...searchParams].map((pair) => pair.join('=')).sort()].join(' ');
  };

  async function askedBy({ page, traffic }: Visitor, path: string): Promise<readonly string[]> {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'GET' && request.url().includes('/api/v1/')) {
        asked.push(questionOf(request));
      }
    });
    await page.goto(path);
    await page.locator('h1').first().waitFor();
    await atRest(page, traffic);
    return asked;
  }

  it.each([
    ['reporter', '/don-vi', 3],
    ['coordinator', '/dieu-phoi', 3],
    ['coordinator', '/dieu-phoi?view=all&severity=high,critical&sort=-reportedAt', 3],
    ['coordinator', '/su-co/CODE', 8],
    ['reporter', '/su-co/CODE', 6],
    ['coordinator', '/su-co/CODE?tab=tasks', 7],
    ['coordinator', '/su-co/CODE?tab=facts', 7],
    ['coordinator', '/su-co/CODE?print=true', 8],
    ['auditor', '/su-co/CODE', 2],
    ['supervisor', '/bang-dieu-hanh', 5],
    ['supervisor', '/bang-dieu-hanh?days=30', 5],
    ['admin', '/quan-tri/nguoi-dung', 2],
  ])('%s at %s is told everything once', async (who, path, least) => {
    const visitor = await (await office.visitor({ viewport: PHONE })).enter(who);
    const asked = await askedBy(visitor, path.replace('CODE', code));
    const twice = asked.filter((one, i) => asked.indexOf(one) !== i);
    expect(twice).toEqual([]);
    expect(visitor.traffic.inVain).toEqual([]);
    expect(asked.length).toBeGreaterThan(least);
    expect(visitor.complaints).toEqual([]);
    await visitor.context.close();
  });

  it('asks for the data before the script that shows it is there', async () => {
    const { page, context } = await (
      await office.visitor({ viewport: PHONE })
    ).enter('coordinator');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/assets/react-*.js', async (route) => {
      await held;
      await route.continue();
    });
    const incident = page.waitForRequest((request) =>
      request.url().endsWith(`/api/v1/incidents/${code}`),
    );
    await page.goto(`/su-co/${code}`, { waitUntil: 'commit' });
    await incident;
    release();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await context.close();
  });
});
