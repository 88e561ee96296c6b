import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';

/** JSON Schema 2020-12 as OpenAPI 3.1 uses it. */
export function schemaChecker() {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  formats.default(ajv);
  return ajv;
}

/** Its members are no rules of JSON Schema; the schemas in them are found by their pointers, below `desk`. */
export function checkerOf(document) {
  const ajv = schemaChecker();
  ajv.addVocabulary(Object.keys(document));
  ajv.addSchema(closed(document), 'desk');
  return ajv;
}

/**
 * Clients are told to pass over members they do not know, so the document leaves answers open. Here every object
 * with named members is closed: what is sent and not described is a mistake.
 */
function closed(node) {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(closed);
  const copy = Object.fromEntries(Object.entries(node).map(([name, part]) => [name, closed(part)]));
  const isObject = copy.type === 'object' && copy.properties !== undefined;
  return isObject ? { additionalProperties: false, ...copy } : copy;
}

const kept = new Map();

/** The document that lies there, and its checker. */
export function describedIn(file) {
  const known = kept.get(file);
  if (known) return known;
  const document = JSON.parse(readFileSync(file, 'utf8'));
  const described = { document, ajv: checkerOf(document) };
  kept.set(file, described);
  return described;
}
