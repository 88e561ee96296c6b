/** How one case stands to another; read from the case that it begins at. */
export const LINK_KINDS = ['duplicate_of', 'related_to', 'caused_by'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Seen from one of the two: from it to the other, from the other to it, or alike from both. */
export const DIRECTIONS = ['outgoing', 'incoming', 'mutual'] as const;
export type Direction = (typeof DIRECTIONS)[number];

// What causes itself, or is the duplicate of its duplicate, says nothing.
const WITHOUT_CYCLES: readonly LinkKind[] = ['duplicate_of', 'caused_by'];

export interface Edge {
  readonly kind: LinkKind;
  readonly fromId: string;
  readonly toId: string;
}

/** What relates to each other has no direction: of both ways to write it one is kept. */
export const edgeOf = (kind: LinkKind, from: string, to: string): Edge =>
  kind === 'related_to' && to < from
    ? { kind, fromId: to, toId: from }
    : { kind, fromId: from, toId: to };

export const directionFrom = (id: string, { kind, fromId }: Edge): Direction =>
  kind === 'related_to' ? 'mutual' : fromId === id ? 'outgoing' : 'incoming';

/** The same as a word for the record of one of the two. */
export function relationFrom(id: string, edge: Edge): string {
  const incoming = { duplicate_of: 'has_duplicate', related_to: 'related_to', caused_by: 'causes' };
  return directionFrom(id, edge) === 'incoming' ? incoming[edge.kind] : edge.kind;
}

/** Why two cases cannot be linked so; `reachable` are the cases that links of this kind lead to from the other. */
export function whyNotLinked(edge: Edge, reachable: readonly string[]): 'itself' | 'cycle' | null {
  if (edge.fromId === edge.toId) return 'itself';
  return WITHOUT_CYCLES.includes(edge.kind) && reachable.includes(edge.fromId) ? 'cycle' : null;
}
