/** In the address of a case: the keyboard goes to the first of its next moves. */
export const MOVES = 'moves';
