import { type Page } from 'playwright-core';

// More than stands on the longest page before what is looked for.
const MOST_STEPS = 120;

/** What the focus is on, by its name, and of which group it is; both as they are read out. */
const FOCUSED = `(() => {
  const { activeElement: it } = document;
  if (!it || it === document.body) return { name: '', group: '', on: false };
  const label = it.labels?.[0]?.textContent ?? it.textContent;
  const name = it.getAttribute('aria-label') ?? label;
  const group = it.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  return { name: name.trim(), group: group.trim(), on: it.checked === true };
})()` as unknown as () => { name: string; group: string; on: boolean };

/** Somebody who has a keyboard and no mouse: everything here is a press of a key. */
export class Hands {
  constructor(private readonly page: Page) {}

  press(...keys: string[]): Promise<void> {
    return keys.reduce(
      (before, key) => before.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Tab by Tab to what begins with this name. */
  async to(name: string): Promise<void> {
    await this.until('Tab', name, (focused) => focused.name.startsWith(name));
  }

  /** To the button or the link of this name, and on. */
  async go(name: string): Promise<void> {
    await this.to(name);
    await this.press('Enter');
  }

  /** One field after the other, as they stand. */
  async fill(name: string, text: string): Promise<void> {
    await this.to(name);
    await this.type(text);
  }

  /** By Tab to the question, by the arrows to the answer. */
  async choose(question: string, answer: string): Promise<void> {
    await this.until('Tab', question, ({ group }) => group.startsWith(question));
    await this.until('ArrowDown', answer, ({ name }) => name.startsWith(answer));
    const { on } = await this.page.evaluate(FOCUSED);
    if (!on) await this.press('Space');
  }

  private async until(
    key: string,
    what: string,
    isThere: (focused: ReturnType<typeof FOCUSED>) => boolean,
  ): Promise<void> {
    const passed: string[] = [];
    for (let i = 0; i < MOST_STEPS; i++) {
      const focused = await this.page.evaluate(FOCUSED);
      if (isThere(focused)) return;
      passed.push(focused.name.slice(0, 30));
      await this.press(key);
    }
    throw new Error(`${what} is not reached by ${key}; passed are ${passed.join(' | ')}`);
  }
}
