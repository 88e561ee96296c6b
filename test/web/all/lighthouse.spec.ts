import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../../src/common/project-root.js';
import { TestApp } from '../../support/app.js';
import { castOf } from '../../support/cast.js';
import { caseIn } from '../../support/cases.js';
import { DEMO_PASSWORD } from '../../support/environment.js';

// Not how long it may take, but that it ends: nine pages a form, however busy the machine.
const WITHIN_MS = 3_600_000;
const AUDIT = join(projectRoot, 'test', 'web', 'support', 'audit.mjs');

interface Audited {
  readonly name: string;
  readonly form: string;
  readonly landed: string;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly wanting: readonly string[];
}

/** Speed is of the bench: `npm run bench:lighthouse`. What is whole or not is of the test. */
describe('what Lighthouse says of the pages', () => {
  let app: TestApp;
  let code: string;
  beforeAll(async () => {
    app = await TestApp.start();
    ({ code } = await caseIn(app, await castOf(app), 'triage'));
  });
  afterAll(() => app.stop());

  it.each(['mobile', 'desktop'])(
    'accessibility and best practices are whole, %s',
    async (form) => {
      const base = await app.nest.getUrl();
      const asked = JSON.stringify({
        base,
        password: DEMO_PASSWORD,
        code,
        forms: [form],
        isTimed: false,
      });
      const { stdout } = await promisify(execFile)(process.execPath, [AUDIT, asked], {
        maxBuffer: 10_000_000,
      });
      const results = JSON.parse(stdout) as Audited[];
      // Nobody was sent to the sign-in: each page was seen as who it is for.
      const landed = results.filter((one) => one.landed === '/dang-nhap').map(({ name }) => name);
      expect(landed).toEqual(['sign-in']);
      const faults = results.filter((one) => one.accessibility < 100 || one.bestPractices < 100);
      expect(faults.map(({ name, wanting }) => [name, ...wanting])).toEqual([]);
    },
    WITHIN_MS,
  );
});
