import { isForOthers, type Place, type Press } from './keys-of-others';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  ...{ key, defaultPrevented: false, ctrlKey: false, metaKey: false, altKey: false },
  ...{ isComposing: false, ...more },
});

/** An element that only its own selector finds. */
const at = (own: string): Place => ({
  closest: (selectors: string) => (selectors.split(',').includes(own) ? ({} as Element) : null),
});

const ALL = ['j', 'Enter', ' ', 'ArrowDown', 'Home', 'Escape'];
const taken = (place: Place | null) => ALL.filter((key) => isForOthers(press(key), place));

describe('A key that is pressed', () => {
  it('is a shortcut where nothing has the focus that wants it', () => {
    expect(taken(null)).toEqual([]);
    expect(taken(at('td'))).toEqual([]);
  });

  it('presses the button or the link that has the focus, whatever else it would do', () => {
    for (const own of ['button', 'a[href]', 'summary', '[role=tab]', '[role=menuitem]']) {
      expect([own, taken(at(own))]).toEqual([own, ['Enter', ' ']]);
    }
    expect(taken(at('input'))).toEqual(['Enter', ' ']);
  });

  it('walks through what is walked through by the arrows', () => {
    for (const own of ['[role=radiogroup]', '[role=tablist]', '[role=slider]']) {
      expect([own, taken(at(own))]).toEqual([own, ['ArrowDown', 'Home']]);
    }
  });

  it('belongs whole to a field, a dialog and a menu that is open', () => {
    const places = ['textarea', '[role=dialog]', '[role=menu]'];
    for (const own of [...places, '[aria-haspopup][aria-expanded=true]']) {
      expect([own, taken(at(own))]).toEqual([own, ALL]);
    }
  });

  it('is no shortcut with another key held, in a Vietnamese letter, or when it has done its work', () => {
    for (const what of ['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'defaultPrevented']) {
      expect([what, isForOthers(press('j', { [what]: true }), null)]).toEqual([what, true]);
    }
  });
});
