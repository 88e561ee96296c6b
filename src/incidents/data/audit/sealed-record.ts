import { createHash } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { canonicalJson } from '../../../common/canonical-json.js';
import { merkleTree } from '../../domain/audit/merkle.js';

/** One event of one chain, without what it says. */
export interface SealedLink {
  readonly incident: string;
  readonly sequence: number;
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** How far one chain had come. */
export interface SealedHead {
  readonly incident: string;
  readonly events: number;
  readonly head: string;
}

export interface Roots {
  readonly incidents: number;
  readonly events: number;
  readonly added: number;
  readonly headsRoot: Buffer;
  readonly linksRoot: Buffer;
}

// Hashed in one go, in a few milliseconds: requests come between.
const AT_ONCE = 500;

export function sha256(...parts: readonly (Uint8Array | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The links that a checkpoint has sealed first, by code and sequence: what its `linksRoot` is of. */
export async function* linksOf(
  reads: EntityManager,
  checkpoint: number,
): AsyncGenerator<readonly SealedLink[]> {
  let last: Pick<SealedLink, 'incident' | 'sequence'> = { incident: '', sequence: 0 };
  for (;;) {
    const place = [checkpoint, last.incident, last.sequence, AT_ONCE];
    const rows = await reads.query<(SealedLink & { at: Date | string })[]>(LINKS, place);
    const links = rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
    if (links.length > 0) yield links;
    if (links.length < AT_ONCE) return;
    last = links.at(-1) ?? last;
  }
}

/** The heads of all chains as a checkpoint has them, by code: what its `headsRoot` is of. */
export async function* headsAt(
  reads: EntityManager,
  checkpoint: number,
): AsyncGenerator<readonly SealedHead[]> {
  for (let last = ''; ;) {
    const heads = await reads.query<SealedHead[]>(HEADS, [checkpoint, last, AT_ONCE]);
    if (heads.length > 0) yield heads;
    if (heads.length < AT_ONCE) return;
    last = heads.at(-1)?.incident ?? last;
  }
}

export async function rootOfLinks(reads: EntityManager, checkpoint: number) {
  const tree = merkleTree(sha256);
  let added = 0;
  for await (const links of linksOf(reads, checkpoint)) {
    for (const link of links) tree.add(leafOf(link));
    added += links.length;
  }
  return { added, linksRoot: Buffer.from(tree.root()) };
}

export async function rootOfHeads(reads: EntityManager, checkpoint: number) {
  const tree = merkleTree(sha256);
  const counted = { incidents: 0, events: 0 };
  for await (const heads of headsAt(reads, checkpoint)) {
    for (const head of heads) {
      tree.add(leafOf(head));
      counted.events += head.events;
    }
    counted.incidents += heads.length;
  }
  return { ...counted, headsRoot: Buffer.from(tree.root()) };
}

const leafOf = (one: SealedLink | SealedHead): Buffer => Buffer.from(canonicalJson(one), 'utf8');

const LINKS = `
  SELECT l.incident, e.sequence, e.id, e.type, e.at,
         encode(e.previous_hash, 'hex') AS "previousHash", encode(e.hash, 'hex') AS hash
    FROM audit_leaf l
    JOIN incident i ON i.code = l.incident COLLATE "default"
    JOIN incident_event e ON e.incident_id = i.id AND e.sequence > l.since AND e.sequence <= l.event_count
   WHERE l.checkpoint = $1 AND l.incident >= $2 AND (l.incident, e.sequence) > ($2, $3)
   ORDER BY l.incident, e.sequence
   LIMIT $4`;

const HEADS = `
  SELECT DISTINCT ON (incident) incident, event_count AS events, encode(head_hash, 'hex') AS head
    FROM audit_leaf
   WHERE checkpoint <= $1 AND incident > $2
   ORDER BY incident, checkpoint DESC
   LIMIT $3`;
