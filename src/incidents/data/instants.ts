/** In the table `infinity` where there is no such instant: an index gives them in order, and none is left out of a page. */
export const infinityForNone = {
  to: (at: Date | null | undefined) => (at === null ? Infinity : at),
  from: (at: Date | number) => (at === Infinity ? null : at),
};
