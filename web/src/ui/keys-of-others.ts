/** What of a key press decides whose it is. */
export interface Press {
  readonly key: string;
  readonly defaultPrevented: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** Where the focus is. */
export type Place = Pick<Element, 'closest'>;

const TYPED = ['input:not([type=checkbox])', 'textarea', 'select', '[contenteditable]'];

// A letter is text there, or picks an item; a menu may leave the focus on the button that it hangs from.
const TAKES_ALL = [
  ...TYPED,
  ...['dialog', '[role=dialog]', '[role=combobox]', '[role=listbox]', '[role=menu]'],
  '[aria-haspopup][aria-expanded=true]',
].join();

// What these two press, the browser presses: a shortcut that took them would leave the button dead.
const PRESSES: readonly string[] = ['Enter', ' '];
const PRESSED = [
  ...['a[href]', 'button', 'summary', 'input', 'audio', 'video'],
  ...['button', 'link', 'checkbox', 'switch', 'tab', 'menuitem'].map((role) => `[role=${role}]`),
].join();

// One thing of a set is reached by these from the one beside it.
const WALKS: readonly string[] = [
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'],
];
const WALKED = ['radiogroup', 'tablist', 'slider', 'spinbutton', 'tree', 'grid']
  .map((role) => `[role=${role}]`)
  .join();

/** Whether letters are text there. */
export const isTyped = (place: Place): boolean => place.closest(TYPED.join()) !== null;

/** Whether a key belongs to what has the focus, or to somebody who has taken it already, and so is no shortcut. */
export function isForOthers(press: Press, place: Place | null): boolean {
  const { key, defaultPrevented, ctrlKey, metaKey, altKey, isComposing } = press;
  if (defaultPrevented || ctrlKey || metaKey || altKey || isComposing) return true;
  const isIn = (places: string) => place !== null && place.closest(places) !== null;
  return (
    isIn(TAKES_ALL) ||
    (PRESSES.includes(key) && isIn(PRESSED)) ||
    (WALKS.includes(key) && isIn(WALKED))
  );
}
