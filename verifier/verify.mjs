#!/usr/bin/env node
import { closeSync, openSync, readSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyAuditExport } from './audit-export.mjs';
import { verifyEvidence } from './evidence.mjs';
import { inBothLanguages, Invalid, Unusable } from './findings.mjs';
import { verifyReceipt } from './receipt.mjs';
import { readKeys } from './seal.mjs';

/**
 * Each takes the path of a document and the keys by their `kid`, throws Invalid for the first thing that does not hold,
 * and gives what it has found as a list of `{ key, facts }`: texts.json has the words.
 */
const KINDS = { receipt: verifyReceipt, audit: verifyAuditExport, evidence: verifyEvidence };

const HEAD_BYTES = 256;

/** A ZIP begins with PK, an export of the audit with its first line, and everything else can only be a receipt. */
function kindOf(path) {
  const head = headOf(path);
  if (head.startsWith('PK')) return KINDS.evidence;
  return /^\{"kind":"truc-ban\/audit-export"/.test(head) ? KINDS.audit : KINDS.receipt;
}

function headOf(path) {
  try {
    const file = openSync(path, 'r');
    const head = Buffer.alloc(HEAD_BYTES);
    const length = readSync(file, head, 0, HEAD_BYTES, 0);
    closeSync(file);
    return head.toString('latin1', 0, length);
  } catch {
    throw new Unusable('file.unreadable', { path });
  }
}

function given() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { keys: { type: 'string' }, after: { type: 'string' } },
    });
    if (positionals.length === 1 && values.keys) return { path: positionals[0], ...values };
  } catch {
    // An option that is none: the usage says which there are.
  }
  throw new Unusable('usage');
}

try {
  const { path, keys, after } = given();
  const trusted = readKeys(keys);
  say(process.stdout, ...(await kindOf(path)(path, trusted, after)));
} catch (error) {
  const finding = error instanceof Invalid ? error : asFinding(error);
  say(process.stderr, finding);
  process.exitCode = finding instanceof Unusable ? 2 : 1;
}

/** A document of another shape than the desk gives it trips over itself; a file that cannot be read says nothing. */
function asFinding(error) {
  return error.syscall
    ? new Unusable('file.unreadable', { path: error.path ?? '' })
    : new Invalid('file.malformed', { why: error.message });
}

function say(stream, ...findings) {
  stream.write(findings.map((finding) => `${inBothLanguages(finding)}\n`).join(''));
}
