import { hears, type Listener } from '../feed/hearing.js';

/** What the key of an office's system may read at most: its webhooks hear no more than that. */
const READS: ReadonlySet<string> = new Set(['incident:read', 'register:read']);

/** A webhook as a listener: a system of its agency, and no person of any circle. */
export const earsOf = (
  { id, agency }: { id: string; agency: string },
  around: Pick<Listener, 'isDepartment' | 'below'>,
): Listener => ({ id, agency, ...around, permissions: READS });

const NOBODY = earsOf({ id: '', agency: '' }, { isDepartment: false, below: [] });

/** Whether any webhook at all can be told of what happens in a register. */
export const isHeardOfRegister = (type: string): boolean =>
  hears(NOBODY, { type, audience: [], overviewOf: null }, undefined) === 'full';
