/** Which of a webhook's deliveries are sent again: some, those of a time, or all that never arrived. */
export interface ReplayWish {
  readonly deliveries?: readonly string[];
  readonly from?: Date;
  readonly to?: Date;
  readonly state?: 'dead';
}

const SETTLED = ['delivered', 'dead', 'cancelled'] as const;

export interface ReplaySelection {
  readonly ids?: readonly string[];
  readonly states: readonly ('delivered' | 'dead' | 'cancelled')[];
  readonly from?: Date;
  readonly to?: Date;
}

/** Nothing for what says more than one of the three, or less. What waits still is left to its turn. */
export function selectionOf({ deliveries, from, to, state }: ReplayWish): ReplaySelection | null {
  const wishes = [
    deliveries && { ids: deliveries, states: SETTLED },
    from && to && { from, to, states: SETTLED },
    state && { states: [state] },
  ].filter((wish) => wish !== undefined);
  const [wish] = wishes;
  const isHalf = (from === undefined) !== (to === undefined);
  return wish && wishes.length === 1 && !isHalf ? wish : null;
}
