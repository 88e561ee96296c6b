import { askEarly } from './api/early';
import { resume, session } from './api/session';
import { askedEarly } from './console/asked-early';

// Who is there decides the first page, so it is asked before one is drawn, and before the rest of the script has come;
// without an answer the page says so itself.
await resume().catch(() => undefined);
const { me } = session.standing();
if (me) void askEarly(askedEarly(location, me));
// Apart: what is made ready in one go is a while in which nothing else happens.
await import('./draw');
const { open } = await import('./open-console');
await open();
