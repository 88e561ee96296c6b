import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { canonicalJson } from './canonical.mjs';
import { Invalid } from './findings.mjs';
import { openSeal } from './seal.mjs';
import { contentOf, openZip } from './zip.mjs';

const KIND = 'truc-ban-evidence';
const VERSION = 1;
const MANIFEST = 'manifest.json';
const SEAL = 'manifest.jws';
const NO_HASH = '0'.repeat(64);
const LARGEST_LIST = 64 * 1024 * 1024;

/** A bundle of evidence: its list is sealed, it holds what is listed and nothing else, and its chains hold together. */
export async function verifyEvidence(path, keys) {
  const zip = openZip(path);
  const manifest = await sealedManifest(zip, keys);
  await verifyFiles(zip, manifest.files);
  let withheld = 0;
  for (const chain of manifest.chains) withheld += await verifyChain(zip, chain);
  const { code, bundle, exportedAt, by, files, attachments } = manifest;
  const facts = {
    ...{ code, bundle, exportedAt, by: `${by.name} (${by.agency})` },
    ...{ files: files.length, attachments: attachments.length },
  };
  return [
    { key: 'evidence.valid', facts },
    ...manifest.chains.map(({ incident, events, head }) => ({
      ...{ key: 'evidence.chain-valid', facts: { incident, events, head } },
    })),
    ...(withheld > 0 ? [{ key: 'evidence.withheld', facts: { withheld } }] : []),
  ];
}

async function sealedManifest(zip, keys) {
  const text = await wholeText(zip, MANIFEST);
  const sealed = openSeal(await wholeText(zip, SEAL), keys, KIND);
  if (sealed.manifestSha256 !== createHash('sha256').update(text).digest('hex')) {
    throw new Invalid('evidence.manifest');
  }
  const manifest = JSON.parse(text);
  if (manifest.version !== VERSION) {
    throw new Invalid('evidence.version', { version: manifest.version });
  }
  return manifest;
}

async function wholeText(zip, name) {
  const entry = zip.get(name);
  if (!entry) throw new Invalid('evidence.missing', { path: name });
  if (entry.size > LARGEST_LIST) throw new Invalid('evidence.zip');
  const chunks = [];
  for await (const chunk of contentOf(entry)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function verifyFiles(zip, files) {
  const listed = new Set([MANIFEST, SEAL, ...files.map(({ path }) => path)]);
  const added = [...zip.keys()].find((name) => !listed.has(name));
  if (added !== undefined) throw new Invalid('evidence.added', { path: added });
  for (const { path, bytes, sha256 } of files) {
    const entry = zip.get(path);
    if (!entry) throw new Invalid('evidence.missing', { path });
    if (entry.size !== bytes || (await hashOf(entry)) !== sha256) {
      throw new Invalid('evidence.changed', { path });
    }
  }
}

async function hashOf(entry) {
  const hash = createHash('sha256');
  for await (const chunk of contentOf(entry)) hash.update(chunk);
  return hash.digest('hex');
}

/** Gives how many of its events say nothing to this reader. */
async function verifyChain(zip, { incident, path, events, head }) {
  const lines = createInterface({
    input: Readable.from(contentOf(zip.get(path))),
    crlfDelay: Infinity,
  });
  let [previous, sequence, withheld] = [NO_HASH, 0, 0];
  for await (const line of lines) {
    const { previousHash, hash, ...event } = JSON.parse(line);
    sequence += 1;
    const links = event.sequence === sequence && event.incident === incident;
    if (
      !links ||
      previousHash !== previous ||
      (!event.withheld && hash !== hashAfter(previous, event))
    ) {
      throw new Invalid('evidence.chain', { incident, sequence });
    }
    withheld += event.withheld ? 1 : 0;
    previous = hash;
  }
  if (sequence !== events || previous !== head)
    throw new Invalid('evidence.chain', { incident, sequence });
  return withheld;
}

const hashAfter = (previous, event) =>
  createHash('sha256')
    .update(Buffer.from(previous, 'hex'))
    .update(canonicalJson(event))
    .digest('hex');
