import { referenceFile } from '../../common/reference-file.js';
import { type Taxonomy } from '../domain/taxonomy.js';

/** The Reference Security Incident Taxonomy as shipped: a standard, so nobody edits it here. */
export const TAXONOMY = referenceFile<Taxonomy>('rsit.json');
