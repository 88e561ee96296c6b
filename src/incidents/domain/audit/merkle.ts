export type Hash = (...parts: readonly Uint8Array[]) => Uint8Array;

export interface MerkleTree {
  add(leaf: Uint8Array): void;
  /** Of what was added so far. */
  root(): Uint8Array;
}

// RFC 6962, 2.1: what is hashed for a leaf can never be what is hashed for a node.
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/**
 * The Merkle Tree Hash of RFC 6962, 2.1, over leaves that come one by one.
 * Kept are only the roots of the whole subtrees that the leaves so far fill, the largest first: one for each bit of their number.
 */
export function merkleTree(hash: Hash): MerkleTree {
  const peaks: Uint8Array[] = [];
  let leaves = 0;
  const join = (left: Uint8Array, right: Uint8Array) => hash(NODE, left, right);
  return {
    add(leaf) {
      let peak = hash(LEAF, leaf);
      for (let filled = leaves; filled % 2 === 1; filled = (filled - 1) / 2) {
        peak = join(peaks.pop() ?? peak, peak);
      }
      peaks.push(peak);
      leaves++;
    },
    root() {
      const [last, ...larger] = [...peaks].reverse();
      return larger.reduce((right, left) => join(left, right), last ?? hash());
    },
  };
}
