/** What can be wrong with a file, whichever register it is for. */
export const IMPORT_PROBLEMS: readonly string[] = [
  'import/too-large',
  'import/unreadable',
  'import/headers',
  'import/has-errors',
  'import/outdated',
];
