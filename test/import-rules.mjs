/**
 * Breaks every import rule on purpose, one after the other, in a copy of src, and looks whether exactly that rule says so:
 * a rule that does not bite is no rule.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import rules from '../.dependency-cruiser.mjs';

const root = join(import.meta.dirname, '..');

/** For each rule a file that breaks it, and what is in the file. */
const PLANTED = {
  'no-cycles': {
    'src/common/one.ts': "import './two.js';",
    'src/common/two.ts': "import './one.js';",
  },
  'domain-is-pure': {
    'src/incidents/domain/impure.ts': "import '../data/incident.entity.js';",
  },
  'domain-stays-home': {
    'src/incidents/domain/abroad.ts': "import '../../periods/domain/phase.js';",
  },
  'features-meet-at-the-top': {
    'src/incidents/data/prying.ts': "import '../../agencies/data/agency.view.js';",
  },
  'nobody-knows-notifications': {
    'src/notifications/mail.ts': 'export const mail = 1;',
    'src/incidents/data/mailing.ts': "import '../../notifications/mail.js';",
  },
  'nobody-knows-intake': {
    'src/intake/alarm.ts': 'export const alarm = 1;',
    'src/incidents/data/alarmed.ts': "import '../../intake/alarm.js';",
  },
  'nobody-knows-guests': {
    'src/guests/visitor.ts': 'export const visitor = 1;',
    'src/incidents/data/visited.ts': "import '../../guests/visitor.js';",
  },
  'guests-meet-few': {
    'src/guests/data/reaching.ts': "import '../../periods/congress-period.entity.js';",
  },
  'intake-meets-few': {
    'src/intake/data/reaching.ts': "import '../../periods/congress-period.entity.js';",
  },
  'common-knows-no-feature': {
    'src/common/knowing.ts': "import '../agencies/agency.entity.js';",
  },
  'auth-knows-no-feature': {
    'src/auth/data/knowing.ts': "import '../../agencies/agency.entity.js';",
  },
  'agencies-below-periods-and-incidents': {
    'src/agencies/data/reaching.ts': "import '../../periods/congress-period.entity.js';",
  },
  'duty-rests-on-agencies-alone': {
    'src/duty/data/reaching.ts': "import '../../periods/congress-period.entity.js';",
  },
  'periods-below-incidents': {
    'src/periods/data/reaching.ts': "import '../../incidents/rule-table.entity.js';",
  },
  'http-cannot-write': {
    'src/agencies/http/writing.ts': "import '../../common/database.js';",
  },
  'nothing-knows-http': {
    'src/agencies/data/serving.ts': "import '../http/agencies.dto.js';",
  },
  'data-knows-no-use-case': {
    'src/agencies/data/doing.ts': "import '../use-cases/create-agency.js';",
  },
  'use-cases-stand-alone': {
    'src/agencies/use-cases/chaining.ts': "import './create-agency.js';",
  },
  'no-dev-in-src': {
    'src/common/testing.ts': "import 'fast-check';",
  },
  'migrations-stand-alone': {
    'migrations/leaning.ts': "import '../src/common/clock.js';",
  },
  'no-orphans': {
    'src/common/alone.ts': 'export const alone = 1;',
  },
};

/** The names of the rules that are broken in a folder. */
function brokenIn(folder) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src', 'migrations'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (!stdout) throw new Error(stderr);
  const { violations } = JSON.parse(stdout).summary;
  return violations.map(({ rule, from }) => ({ name: rule.name, from }));
}

function copyOfSources() {
  const folder = mkdtempSync(join(tmpdir(), 'truc-ban-imports-'));
  for (const part of ['src', 'migrations', 'tsconfig.json', 'package.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  cpSync(join(root, '.dependency-cruiser.mjs'), join(folder, '.dependency-cruiser.mjs'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

// All at once: each planted file is named by the rules it breaks, and cruising is what takes the time.
const folder = copyOfSources();
let dull = 0;
try {
  for (const files of Object.values(PLANTED)) {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${text}\n`);
    }
  }
  const broken = brokenIn(folder);
  for (const { name } of rules.forbidden) {
    const planted = Object.keys(PLANTED[name] ?? {});
    const bites = broken.some((one) => one.name === name && planted.includes(one.from));
    if (!bites) dull++;
    process.stdout.write(`${bites ? 'bites' : 'DOES NOT BITE'}  ${name}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = dull === 0 ? 0 : 1;
