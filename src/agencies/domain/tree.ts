/** What is needed of an agency to know its place. */
export interface Placed {
  readonly code: string;
  readonly parentCode: string | null;
}

/** The codes above an agency, nearest first. A cycle, which the register refuses, would end the walk. */
export function ancestorsOf(code: string, byCode: ReadonlyMap<string, Placed>): string[] {
  const above: string[] = [];
  for (
    let next = byCode.get(code)?.parentCode ?? null;
    next !== null && !above.includes(next) && next !== code;
    next = byCode.get(next)?.parentCode ?? null
  ) {
    above.push(next);
  }
  return above;
}

/** The codes below each agency, at any depth. */
export function descendants(agencies: readonly Placed[]): ReadonlyMap<string, readonly string[]> {
  const byCode = new Map(agencies.map((agency) => [agency.code, agency]));
  const below = new Map<string, string[]>();
  for (const { code } of agencies) {
    for (const above of ancestorsOf(code, byCode)) {
      below.set(above, [...(below.get(above) ?? []), code]);
    }
  }
  return below;
}

/** Whether putting `code` under `parent` would make it its own superior. */
export const wouldCycle = (
  code: string,
  parent: string | null,
  byCode: ReadonlyMap<string, Placed>,
): boolean => parent !== null && (parent === code || ancestorsOf(parent, byCode).includes(code));

// The register of a province has four levels.
const DEEPEST = 12;

/**
 * What is wrong with the places of many agencies at once, by code: a circle, or more levels above than any province has.
 * Each is walked once, however long the chains of a file are.
 */
export function misplaced(
  codes: readonly string[],
  parentOf: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, 'cycle' | 'deep'> {
  const depths = new Map<string, number>();
  for (const code of codes) measure(code, parentOf, depths);
  const faults = codes.flatMap((code): [string, 'cycle' | 'deep'][] => {
    const depth = depths.get(code) ?? 0;
    if (depth === Infinity) return [[code, 'cycle']];
    return depth > DEEPEST ? [[code, 'deep']] : [];
  });
  return new Map(faults);
}

/** Writes down how many stand above each of a chain; of a circle, and of what hangs below one, infinitely many. */
function measure(
  code: string,
  parentOf: ReadonlyMap<string, string | null>,
  depths: Map<string, number>,
): void {
  const chain = new Set<string>();
  let next: string | null = code;
  while (next !== null && !chain.has(next) && !depths.has(next)) {
    chain.add(next);
    next = parentOf.get(next) ?? null;
  }
  const known = next === null ? -1 : (depths.get(next) ?? Infinity);
  [...chain].reverse().forEach((one, i) => depths.set(one, known + i + 1));
}

/** Those above first, so that each is written after the one it stands under. */
export function parentsFirst<T extends Placed>(agencies: readonly T[]): T[] {
  const parentOf = new Map(agencies.map(({ code, parentCode }) => [code, parentCode]));
  const depths = new Map<string, number>();
  for (const { code } of agencies) measure(code, parentOf, depths);
  return agencies.toSorted((a, b) => (depths.get(a.code) ?? 0) - (depths.get(b.code) ?? 0));
}
