import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { merkleTree } from './merkle.js';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const rootOf = (leaves: readonly Uint8Array[]): string => {
  const tree = merkleTree(sha256);
  for (const leaf of leaves) tree.add(leaf);
  return Buffer.from(tree.root()).toString('hex');
};

// The leaves and roots by which implementations of Certificate Transparency are tested.
const LEAVES = [
  ...['', '00', '10', '2021', '3031', '40414243', '5051525354555657'],
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => Buffer.from(hex, 'hex'));
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** The definition of RFC 6962, 2.1, word for word. */
function defined(leaves: readonly Uint8Array[]): Buffer {
  const [first] = leaves;
  if (!first) return sha256();
  if (leaves.length === 1) return sha256(Uint8Array.of(0), first);
  const split = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return sha256(Uint8Array.of(1), defined(leaves.slice(0, split)), defined(leaves.slice(split)));
}

describe('the Merkle tree', () => {
  it.each(ROOTS.map((root, size): [number, string] => [size, root]))(
    'of %i leaves has the known root',
    (size, root) => {
      expect(rootOf(LEAVES.slice(0, size))).toBe(root);
    },
  );

  it('has the root that RFC 6962 defines, for any leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 70 }), (leaves) => {
        expect(rootOf(leaves)).toBe(defined(leaves).toString('hex'));
      }),
    );
  });

  it('has another root for other leaves, another order, or one leaf less', () => {
    const some = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(some, fc.nat(), (texts, chance) => {
        const leaves = texts.map((text) => Buffer.from(text));
        const at = chance % leaves.length;
        const root = rootOf(leaves);
        const changed = leaves.map((leaf, i) => (i === at ? Buffer.from([...leaf, 1]) : leaf));
        expect(rootOf(changed)).not.toBe(root);
        expect(rootOf(leaves.filter((_, i) => i !== at))).not.toBe(root);
        expect(rootOf([...leaves].reverse())).not.toBe(root);
      }),
    );
  });
});
