/** The authority that sees of every case how it stands. */
export { DEPARTMENT } from './domain/parties.js';
