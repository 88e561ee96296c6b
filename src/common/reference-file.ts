import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';

/** A file of reference/, as shipped. */
export const referenceFile = <T>(name: string): T =>
  JSON.parse(readFileSync(join(projectRoot, 'reference', name), 'utf8')) as T;
