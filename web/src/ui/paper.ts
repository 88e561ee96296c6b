const SCHEME = 'data-mantine-color-scheme';

/** Paper is white whatever the screen is like: the styles of the kit know only the scheme that the page names. */
export function printLight(): void {
  const { documentElement: root } = document;
  let onScreen: string | null = null;
  addEventListener('beforeprint', () => {
    onScreen = root.getAttribute(SCHEME);
    root.setAttribute(SCHEME, 'light');
  });
  addEventListener('afterprint', () => {
    if (onScreen !== null) root.setAttribute(SCHEME, onScreen);
  });
}
