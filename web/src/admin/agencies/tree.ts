import { type Agency } from '../../api/agencies';
import { hasWords } from '../kit/search-words';

export interface Branch {
  readonly agency: Agency;
  /** Whether it was looked for itself, and is not only above one that was. */
  readonly isFound: boolean;
  readonly below: readonly Branch[];
}

/** The agencies that fit, below those above them, so that each is seen in its place. */
export function treeOf(
  agencies: readonly Agency[],
  words: string,
  fits: (agency: Agency) => boolean,
): readonly Branch[] {
  const known = new Set(agencies.map(({ code }) => code));
  const under = new Map<string | null, Agency[]>();
  for (const agency of agencies) {
    const above = agency.parent !== null && known.has(agency.parent) ? agency.parent : null;
    under.set(above, [...(under.get(above) ?? []), agency]);
  }
  const isFound = (agency: Agency) =>
    fits(agency) && hasWords(`${agency.name.vi} ${agency.name.en} ${agency.code}`, words);
  const branchesOf = (parent: string | null): Branch[] =>
    (under.get(parent) ?? []).flatMap((agency) => {
      const below = branchesOf(agency.code);
      const found = isFound(agency);
      return found || below.length > 0 ? [{ agency, isFound: found, below }] : [];
    });
  // The province itself first, then those that stand for themselves.
  return branchesOf(null).toSorted((a, b) => b.below.length - a.below.length);
}
