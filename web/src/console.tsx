import { resume } from './api/session';

// Who is there decides the first page, so it is asked before one is drawn, and before the rest of the script has come;
// without an answer the page says so itself.
const known = resume().catch(() => undefined);
const { open } = await import('./open-console');
await open(known);
