import { createHash } from 'node:crypto';
import { canonicalJson } from '../../common/canonical-json.js';
import { type IncidentEvent } from './incident-event.entity.js';

/** What stands before the first event of every chain. */
export const NO_HASH = Buffer.alloc(32);

export type Unchained = Omit<IncidentEvent, 'incidentId' | 'previousHash' | 'hash'>;

/** The text that is hashed: everything an event says, and which incident it says it of. */
export const canonicalEvent = (code: string, event: Unchained): string =>
  canonicalJson({
    incident: code,
    id: event.id,
    sequence: event.sequence,
    type: event.type,
    at: event.at.toISOString(),
    actor: event.actor,
    version: event.version,
    visibility: event.visibility,
    data: event.data,
  });

/** SHA-256 over the previous hash and the canonical text. */
export const chainHash = (previous: Buffer, canonical: string): Buffer =>
  createHash('sha256').update(previous).update(canonical, 'utf8').digest();
