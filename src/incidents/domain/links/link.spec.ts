import fc from 'fast-check';
import {
  directionFrom,
  type Edge,
  edgeOf,
  LINK_KINDS,
  type LinkKind,
  whyNotLinked,
} from './link.js';

const cases = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const kinds = fc.constantFrom(...LINK_KINDS);

const reachableFrom = (id: string, kind: LinkKind, edges: readonly Edge[]): string[] => {
  const reached = new Set([id]);
  for (const one of reached) {
    for (const edge of edges) if (edge.kind === kind && edge.fromId === one) reached.add(edge.toId);
  }
  return [...reached];
};

describe('a link between two cases', () => {
  it('that relates them is one, whoever of them it is made from', () => {
    expect(edgeOf('related_to', 'b', 'a')).toEqual(edgeOf('related_to', 'a', 'b'));
    expect(edgeOf('caused_by', 'b', 'a')).not.toEqual(edgeOf('caused_by', 'a', 'b'));
  });

  it('is read from both of them', () => {
    const cause = edgeOf('caused_by', 'b', 'a');
    expect([directionFrom('b', cause), directionFrom('a', cause)]).toEqual([
      ...['outgoing', 'incoming'],
    ]);
    const relation = edgeOf('related_to', 'b', 'a');
    expect([directionFrom('b', relation), directionFrom('a', relation)]).toEqual([
      ...['mutual', 'mutual'],
    ]);
  });

  it('leads to no case itself', () => {
    LINK_KINDS.forEach((kind) => {
      expect(whyNotLinked(edgeOf(kind, 'a', 'a'), [])).toBe('itself');
    });
  });

  it('never closes a circle of causes or of duplicates, whatever is linked', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, cases, cases), { maxLength: 40 }), (wanted) => {
        const edges: Edge[] = [];
        for (const [kind, from, to] of wanted) {
          const edge = edgeOf(kind, from, to);
          if (whyNotLinked(edge, reachableFrom(edge.toId, kind, edges)) === null) edges.push(edge);
        }
        for (const { kind, fromId, toId } of edges) {
          if (kind === 'related_to') continue;
          expect(reachableFrom(toId, kind, edges)).not.toContain(fromId);
        }
      }),
    );
  });
});
