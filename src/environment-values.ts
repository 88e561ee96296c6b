import { isIP } from 'node:net';

// What the text of a variable means, or undefined where it means nothing.

export function matching(pattern: RegExp) {
  return (text: string) => (pattern.test(text) ? text : undefined);
}

export function oneOf<T>(meanings: Readonly<Record<string, T>>) {
  return (text: string) => (Object.hasOwn(meanings, text) ? meanings[text] : undefined);
}

export function wholeNumberUpTo(most: number) {
  return (text: string) =>
    /^\d{1,5}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
}

export function numberBetween(least: number, most: number) {
  return (text: string) => {
    const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
    return number >= least && number <= most ? number : undefined;
  };
}

export function listOf<T>(read: (item: string) => T | undefined) {
  return (text: string) => {
    const items = text.split(',').map((item) => read(item.trim()));
    return items.every((item) => item !== undefined) ? items : undefined;
  };
}

export function webUrl(text: string): string | undefined {
  return /^https?:/.test(text) && URL.canParse(text) ? text.replace(/\/+$/, '') : undefined;
}

export function origin(text: string): string | undefined {
  const url = webUrl(text);
  return url !== undefined && new URL(url).origin === url ? url : undefined;
}

// A socket is written with no host (postgres://user@/name?host=/folder), which the URL parser does not know.
export function databaseUrl(text: string): string | undefined {
  return /^postgres(ql)?:\/\/./.test(text) && URL.canParse(text.replace('@/', '@socket/'))
    ? text
    : undefined;
}

export function trustedProxies(text: string): boolean | string | undefined {
  return oneOf({ true: true, false: false })(text) ?? listOf(addressOrRange)(text)?.join(',');
}

export function addressOrRange(text: string): string | undefined {
  const [address = '', bits = '0', ...rest] = text.split('/');
  const mostBits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return rest.length === 0 && wholeNumberUpTo(mostBits)(bits) !== undefined ? text : undefined;
}
