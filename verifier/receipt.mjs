import { readFileSync } from 'node:fs';
import { openSeal } from './seal.mjs';

/** A receipt as the desk answered it, or its JWS alone. */
export function verifyReceipt(path, keys) {
  const { code, reporterAgency, reportedAt, acknowledgedAt, contentHash } = openSeal(
    jwsIn(readFileSync(path, 'utf8')),
    keys,
    'truc-ban-receipt',
  );
  const facts = { code, reporterAgency, reportedAt, contentHash };
  return [
    { key: 'receipt.valid', facts },
    acknowledgedAt === null
      ? { key: 'receipt.not-acknowledged', facts }
      : { key: 'receipt.acknowledged', facts: { acknowledgedAt } },
  ];
}

function jwsIn(text) {
  try {
    return JSON.parse(text).receipt;
  } catch {
    return text;
  }
}
