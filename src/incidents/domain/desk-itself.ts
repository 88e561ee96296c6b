import { type PersonRef } from './effects.js';

/** The desk itself, where no person acts. */
export const DESK: PersonRef = { id: 'system', name: 'Trực Ban', agency: '' };

/** Who is turned to when an authority does not answer (state-machine.json, transfer_timeout): the steering committee, then the province. */
export const ESCALATE_TRANSFER_TO: readonly string[] = ['GL-BCD', 'GL-UBND'];
