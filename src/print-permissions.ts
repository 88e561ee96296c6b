import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './common/project-root.js';
import { permissionsPage } from './permissions-page.js';

/** `npm run docs:permissions`: the page as the code has it; prettier aligns its columns. */
writeFileSync(join(projectRoot, 'docs', 'permissions.md'), `${permissionsPage()}\n`);
