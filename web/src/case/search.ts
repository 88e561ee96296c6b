export const TABS = ['story', 'tasks', 'traces', 'evidence', 'report', 'rating', 'facts'] as const;
export type Tab = (typeof TABS)[number];

/** What the address says of a case's page: which part is open, or that it is to be printed. */
export interface CaseSearch {
  readonly tab?: Tab;
  readonly print?: true;
}

/** Whatever somebody has written into the address, what can be understood of it. */
export function readCaseSearch({ tab, print }: Readonly<Record<string, unknown>>): CaseSearch {
  const known = TABS.find((one) => one === tab);
  return { ...(known && { tab: known }), ...(print === true && { print }) };
}
