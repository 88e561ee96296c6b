import { createContext, useContext } from 'react';
import { type MoveName, type Values } from './moves/moves';

/** Which form is open above the story; one at a time, so that nobody decides twice at once. */
export type Opened =
  | { readonly what: 'move'; readonly event: MoveName; readonly given?: Values }
  | { readonly what: 'assign' }
  | { readonly what: 'rate' }
  | { readonly what: 'correct' };

export interface Opening {
  readonly opened: Opened | null;
  readonly open: (what: Opened) => void;
  readonly close: () => void;
}

const nothing = () => undefined;
export const OpeningContext = createContext<Opening>({
  opened: null,
  open: nothing,
  close: nothing,
});

export const useOpening = (): Opening => useContext(OpeningContext);
