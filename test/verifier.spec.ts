import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { canonicalJson } from '../src/common/canonical-json.js';
import { projectRoot } from '../src/common/project-root.js';
import { sha256 } from '../src/incidents/data/audit/sealed-record.js';
import { merkleTree } from '../src/incidents/domain/audit/merkle.js';

const folder = path.join(projectRoot, 'verifier');
const modules = fs.readdirSync(folder).filter((name) => name.endsWith('.mjs'));
const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');
// By a name that is only known at run time: these modules have no types.
const load = (name: string): Promise<any> => import(path.join(folder, name));

describe('the offline verifier', () => {
  it('needs nothing but Node', () => {
    for (const name of modules) {
      const imports = [...read(name).matchAll(/(?:from |import\()'([^']+)'/g)].map(([, of]) => of);
      const others = imports.filter((of) => !/^(node:|\.\/)/.test(of ?? ''));
      expect([name, others]).toEqual([name, []]);
    }
  });

  it('writes JSON as the desk does', async () => {
    const { canonicalJson: written } = await load('canonical.mjs');
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(written(value)).toBe(canonicalJson(value));
      }),
    );
  });

  it('grows trees as the desk does', async () => {
    const { merkleTree: grown } = await load('merkle.mjs');
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), (leaves) => {
        const [ours, its] = [merkleTree(sha256), grown()];
        for (const leaf of leaves) {
          ours.add(Buffer.from(leaf));
          its.add(leaf);
        }
        expect(its.root()).toBe(Buffer.from(ours.root()).toString('hex'));
        expect(its.size).toBe(leaves.length);
      }),
    );
  });

  it('says everything in both languages, with the same gaps', () => {
    const { vi, en } = JSON.parse(read('texts.json'));
    expect(Object.keys(en)).toEqual(Object.keys(vi));
    const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const key of Object.keys(vi)) {
      expect([key, gaps(en[key])]).toEqual([key, gaps(vi[key])]);
      expect(en[key]).not.toBe(vi[key]);
    }
  });

  it('has a sentence for everything it says, and none to spare', () => {
    const { vi } = JSON.parse(read('texts.json'));
    const code = modules.map(read).join('\n');
    const used = [...code.matchAll(/'([a-z]+\.[a-z-]+|usage)'/g)].map(([, key]) => key);
    const known = Object.keys(vi);
    expect(known.filter((key) => !used.includes(key))).toEqual([]);
    const areas = new Set(known.map((key) => key.split('.')[0]));
    const said = used.filter((key) => areas.has(key?.split('.')[0] ?? ''));
    expect(said.filter((key) => !known.includes(key ?? ''))).toEqual([]);
  });
});
