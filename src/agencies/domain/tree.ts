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
