import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.mjs';
import { Invalid } from './findings.mjs';
import { linesOf } from './lines.mjs';
import { merkleTree, sha256 } from './merkle.mjs';
import { openSeal } from './seal.mjs';

const NO_HASH = '0'.repeat(64);

/** An export of the audit; where an older one is given too, that it goes on from it: both tell of one record. */
export async function verifyAuditExport(path, keys, after) {
  const reading = await readingOf(path, keys);
  const findings = reading.findings();
  if (after === undefined) return findings;
  const older = await readingOf(after, keys);
  older.findings();
  return [...findings, reading.continuing(older)];
}

/** Line by line; in memory are only the last link of each chain, the roots of the trees and the hashes of the checkpoints. */
async function readingOf(path, keys) {
  const reading = new Reading(keys);
  for await (const line of linesOf(path)) reading.take(line);
  return reading;
}

class Reading {
  #keys;
  #line = 0;
  #hash = createHash('sha256');
  #head;
  #end;
  /** The last checkpoint, and what it says. */
  #last;
  #checkpoint;
  #checkpoints = 0;
  /** The hash of every checkpoint that it names, by number. */
  #hashes = new Map();
  #links = 0;
  /** The last link of each chain that has one here. */
  #chains = new Map();
  #added = merkleTree();
  #heads = merkleTree();
  #events = 0;

  constructor(keys) {
    this.#keys = keys;
  }

  take(bytes) {
    const before = this.#line++;
    const { kind, ...line } = this.#parsed(bytes);
    if (this.#end) throw this.#invalid('audit.after-end');
    if (kind === 'end') return this.#takeEnd(line, before);
    this.#hash.update(bytes);
    const take = before === 0 ? this.#takeHead : TAKE.get(kind);
    if (!take) throw this.#invalid('audit.line-broken');
    return take.call(this, line);
  }

  findings() {
    if (!this.#end) throw new Invalid('audit.cut');
    const { from, to, exportedAt, by } = this.#end;
    const facts = {
      ...{ from: from ?? '…', to: to ?? '…', exportedAt, by },
      ...{ checkpoints: this.#checkpoints, links: this.#links, incidents: this.#heads.size },
    };
    const { sequence, hash } = this.#last;
    return [
      { key: 'audit.valid', facts },
      { key: 'audit.follows', facts: this.#head.after },
      { key: 'audit.last', facts: { sequence, hash } },
    ];
  }

  /** An older export ends where this one begins, or at one of its checkpoints. */
  continuing(older) {
    const { sequence, hash } = older.#last;
    const here = this.#hashes.get(sequence);
    if (here === undefined) throw new Invalid('audit.gap', { sequence });
    if (here !== hash) throw new Invalid('audit.other-record', { sequence });
    return { key: 'audit.continues', facts: { sequence } };
  }

  #parsed(bytes) {
    try {
      const line = JSON.parse(bytes.toString('utf8'));
      if (typeof line === 'object' && line !== null) return line;
    } catch {
      // The same as any other line that is none.
    }
    throw this.#invalid('audit.line-broken');
  }

  #invalid(key, facts = {}) {
    return new Invalid(key, { line: this.#line, ...facts });
  }

  #takeHead(line) {
    if (line.version !== 1) throw this.#invalid('audit.version', { version: line.version });
    this.#head = line;
    this.#keep(line.after);
  }

  #keep({ sequence, hash }) {
    this.#last = { sequence, hash };
    this.#hashes.set(sequence, hash);
  }

  /** Each link follows the one before it; a chain whose first link is not here goes on from an earlier export. */
  takeLink(link) {
    const { incident, sequence, previousHash, hash } = link;
    const isNew = sequence === 1 || this.#head.after.sequence > 0;
    const before = this.#chains.get(incident) ?? (isNew && beginning(link));
    if (before?.sequence !== sequence - 1 || before.hash !== previousHash) {
      throw this.#invalid('audit.link', { incident, sequence });
    }
    this.#chains.set(incident, { sequence, hash });
    this.#added.add(canonicalJson(link));
    this.#links++;
  }

  takeCheckpoint({ seal }) {
    const checkpoint = openSeal(seal, this.#keys, 'truc-ban-checkpoint');
    const { sequence, previousHash, added, linksRoot } = checkpoint;
    if (sequence !== this.#last.sequence + 1 || previousHash !== this.#last.hash) {
      throw this.#invalid('audit.checkpoint-order', { sequence });
    }
    if (added !== this.#added.size || linksRoot !== this.#added.root()) {
      throw this.#invalid('audit.links', { sequence });
    }
    this.#added = merkleTree();
    this.#keep({ sequence, hash: sha256(canonicalJson(checkpoint)).toString('hex') });
    this.#checkpoint = checkpoint;
    this.#checkpoints++;
  }

  takeChainHead(head) {
    const { incident, events, head: hash } = head;
    const last = this.#chains.get(incident);
    if (last && (last.sequence !== events || last.hash !== hash)) {
      throw this.#invalid('audit.head', { incident });
    }
    this.#chains.delete(incident);
    this.#heads.add(canonicalJson(head));
    this.#events += events;
  }

  #takeEnd({ seal }, before) {
    const end = openSeal(seal, this.#keys, 'truc-ban-audit-export');
    this.#checkHeads();
    if (end.lines !== before || end.sha256 !== this.#hash.digest('hex')) {
      throw this.#invalid('audit.lines');
    }
    this.#end = end;
  }

  /** No link without its checkpoint, and the heads are those that the last checkpoint has sealed. */
  #checkHeads() {
    if (this.#added.size > 0) throw this.#invalid('audit.unsealed');
    const { sequence, incidents, events, headsRoot } = this.#checkpoint ?? NOTHING;
    const isWhole =
      this.#chains.size === 0 &&
      incidents === this.#heads.size &&
      events === this.#events &&
      headsRoot === this.#heads.root();
    if (!isWhole) throw this.#invalid('audit.heads', { sequence });
  }
}

const TAKE = new Map([
  ['link', Reading.prototype.takeLink],
  ['checkpoint', Reading.prototype.takeCheckpoint],
  ['head', Reading.prototype.takeChainHead],
]);

/** An export in which nothing was sealed has no heads either. */
const NOTHING = { incidents: 0, events: 0, headsRoot: merkleTree().root() };

const beginning = ({ sequence, previousHash }) =>
  sequence === 1 ? { sequence: 0, hash: NO_HASH } : { sequence: sequence - 1, hash: previousHash };
