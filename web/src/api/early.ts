import { accessToken } from './session';

// What is not wanted by then has become old.
const LASTS_MS = 10_000;

interface Asked {
  readonly answer: Promise<Response>;
  readonly at: number;
}

const asked = new Map<string, Asked>();

/** Asks the API for what the page will want while the scripts that want it are still on their way. */
export async function askEarly(addresses: readonly string[]): Promise<void> {
  const token = await accessToken();
  if (token === null) return;
  for (const address of addresses) {
    const { lang } = document.documentElement;
    const headers = { authorization: `Bearer ${token}`, 'accept-language': lang };
    const answer = fetch(address, { headers });
    // Whoever takes it learns of it.
    answer.catch(() => undefined);
    asked.set(nameOf(new URL(address, location.origin), lang), { answer, at: Date.now() });
  }
}

/** The answer, if that very thing was asked for early. It is good once. */
export function takeEarly({ method, url, headers }: Request): Promise<Response> | undefined {
  if (method !== 'GET') return undefined;
  const name = nameOf(new URL(url), headers.get('accept-language') ?? '');
  const found = asked.get(name);
  asked.delete(name);
  return found && Date.now() - found.at < LASTS_MS ? found.answer : undefined;
}

/** Something has changed since. */
export const forgetEarly = (): void => {
  asked.clear();
};

/** Whether the answer was on its way before the page was drawn, and still waits for whoever takes it. */
export const isAskedEarly = (address: string): boolean =>
  asked.has(nameOf(new URL(address), document.documentElement.lang));

/** The same for all ways of writing the same question. */
function nameOf({ pathname, searchParams }: URL, language: string): string {
  const question = [...searchParams].map((pair) => pair.join('=')).sort();
  return [language, pathname, ...question].join('\n');
}
