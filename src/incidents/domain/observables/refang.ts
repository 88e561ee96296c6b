import { type ObservableType } from './types.js';

// The full-width forms that Asian keyboards give, and the ideographic full stops that browsers read as dots (UTS #46).
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '．': '.',
  '。': '.',
  '｡': '.',
  '：': ':',
  '／': '/',
  '＠': '@',
};
const fromFullWidth = (value: string): string =>
  value.replace(/[．。｡：／＠]/g, (sign) => FULL_WIDTH[sign] ?? sign);

/** Undoes what people do so that nobody clicks: hxxp://evil[.]example, user(at)evil[.]example, 203.0.113[.]7. */
export function refang(value: string): string {
  const whole = fromFullWidth(value.trim())
    .replace(/^h(?:xx|\*\*|XX)p(s?)(?=[:[({])/i, 'http$1')
    .replace(/^fxp(s?)(?=[:[({])/i, 'ftp$1')
    .replace(/^(https?|ftps?)[[({]:(?:\/\/[\])}]|[\])}]\/\/)/i, '$1://')
    // No address has square or curly brackets in it but around an IPv6 host, where no dot stands alone.
    .replace(/[[{](?:\.|dot)[\]}]/gi, '.')
    .replace(/[[{](?:@|at)[\]}]/gi, '@')
    .replace(/[[{]:[\]}]/g, ':');
  // Round ones a path or a query may have by right, so they are undone only before it.
  const [scheme = ''] = /^[a-z]+:\/\//i.exec(whole) ?? [];
  const path = whole.slice(scheme.length).search(/[/?#]/);
  const end = path < 0 ? whole.length : scheme.length + path;
  const host = whole
    .slice(0, end)
    .replace(/\((?:\.|dot)\)/gi, '.')
    .replace(/\((?:@|at)\)/gi, '@');
  return host + whole.slice(end);
}

/** A name keeps every sign it has: a bracket or a full-width dot in it may be the very trick. Only `[.]` is a custom of reports. */
const refangedName = (value: string): string => value.trim().replaceAll('[.]', '.');

export const refangAs = (type: ObservableType, value: string): string =>
  type === 'filename' ? refangedName(value) : refang(value);

/** Text that nobody can click on, as it is shown around a find. */
export const defang = (text: string): string =>
  text
    .replace(/\bhttp(s?):\/\//gi, 'hxxp$1://')
    .replace(/\bftp(s?):\/\//gi, 'fxp$1://')
    .replace(/([^\s.])\.(?=[^\s.])/g, '$1[.]')
    .replace(/([^\s@])@(?=[^\s@])/g, '$1[at]');
