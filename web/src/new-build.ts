const RENEWED = 'renewed';
// Between two builds lies longer; a page that cannot be helped by it must not go round in circles.
const ONCE_IN_MS = 60_000;

/** The script that a page loads: its name has the hash of its content. */
export const scriptIn = (html: string): string | null =>
  /<script[^>]*\ssrc="([^"]*\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? null;

/** The page as the service has it now; null while there is no answer, or another than the page. */
export async function builtScript(): Promise<string | null> {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    return answer.ok ? scriptIn(await answer.text()) : null;
  } catch {
    return null;
  }
}

/** Whether the service has another build by now than the one this page is of. */
export async function isNewBuild(): Promise<boolean> {
  const [mine, theirs] = [scriptIn(document.documentElement.outerHTML), await builtScript()];
  return mine !== null && theirs !== null && theirs !== mine;
}

/** A part that is not there any more belongs to a build that is gone: the page begins anew, once. */
export function renewOnNewBuild(): void {
  addEventListener('vite:preloadError', () => {
    const last = Number(sessionStorage.getItem(RENEWED) ?? 0);
    if (Date.now() - last < ONCE_IN_MS) return;
    void isNewBuild().then((is) => {
      if (!is) return;
      sessionStorage.setItem(RENEWED, String(Date.now()));
      location.reload();
    });
  });
}
