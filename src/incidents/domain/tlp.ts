/** FIRST's Traffic Light Protocol 2.0, from what anybody may know to what only those in the room may. */
export const TLP = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
export type Tlp = (typeof TLP)[number];

export const stricterTlp = (one: Tlp, other: Tlp): Tlp =>
  TLP.indexOf(one) > TLP.indexOf(other) ? one : other;

/**
 * What may be told of a case to somebody at this desk who does not see that case in full. AMBER may go on to others who need
 * to know, which whoever has the same trace in front of them does; AMBER+STRICT stays in the organisation that gave it, RED
 * with the people who were there: not even that there is such a trace may be told.
 */
export const TOLD_ACROSS_CASES: readonly Tlp[] = ['CLEAR', 'GREEN', 'AMBER'];
