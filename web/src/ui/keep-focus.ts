/**
 * A button that waits for its answer cannot be pressed, and what cannot be pressed loses the focus. It has it again as soon
 * as it can be, unless something else was given it meanwhile (WCAG 2.2, 2.4.3).
 */
export function keepFocus(): void {
  let last: EventTarget | null = null;
  addEventListener('focusin', ({ target }) => {
    last = target;
  });
  const giveBack = (changes: readonly MutationRecord[]) => {
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    const button = changes.map(({ target }) => target).find((target) => target === last);
    if (button instanceof HTMLButtonElement && !button.disabled) {
      button.focus({ preventScroll: true });
    }
  };
  new MutationObserver(giveBack).observe(document, {
    subtree: true,
    attributeFilter: ['disabled'],
  });
}
