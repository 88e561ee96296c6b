export const ROLES = [
  'reporter',
  'handler',
  'coordinator',
  'supervisor',
  'admin',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

// Without those that are taken for each other when a password is read out: 0 O, 1 l I.
const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const IN_GROUP = 5;

/** Twenty letters in groups, some 115 bits, easy to read out over the telephone. */
export function onePassword(): string {
  const limit = 256 - (256 % LETTERS.length);
  const letters: string[] = [];
  while (letters.length < GROUPS * IN_GROUP) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      if (byte < limit) letters.push(LETTERS.charAt(byte % LETTERS.length));
    }
  }
  return Array.from({ length: GROUPS }, (_, i) =>
    letters.slice(i * IN_GROUP, (i + 1) * IN_GROUP).join(''),
  ).join('-');
}
