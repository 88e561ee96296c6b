import { createHash } from 'node:crypto';

/** SHA-256 over all parts, one after the other. */
export function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** The Merkle Tree Hash of RFC 6962, 2.1, over leaves (texts) that come one by one. */
export function merkleTree() {
  const peaks = [];
  let leaves = 0;
  return {
    get size() {
      return leaves;
    },
    add(leaf) {
      let peak = sha256(LEAF, leaf);
      for (let filled = leaves; filled % 2 === 1; filled = (filled - 1) / 2) {
        peak = sha256(NODE, peaks.pop(), peak);
      }
      peaks.push(peak);
      leaves++;
    },
    /** In hex. */
    root() {
      const root = peaks.reduceRight(
        (right, left) => (right === undefined ? left : sha256(NODE, left, right)),
        undefined,
      );
      return (root ?? sha256()).toString('hex');
    },
  };
}
