import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';

/** A file of reference/, as shipped. */
// The caller names the shape of what is shipped.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export const referenceFile = <T>(name: string): T =>
  JSON.parse(readFileSync(join(projectRoot, 'reference', name), 'utf8')) as T;
