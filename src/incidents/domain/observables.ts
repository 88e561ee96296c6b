export const OBSERVABLE_TYPES = [
  'ipv4',
  'ipv6',
  'domain',
  'url',
  'email',
  'md5',
  'sha1',
  'sha256',
  'filename',
  'phone',
] as const;
export type ObservableType = (typeof OBSERVABLE_TYPES)[number];

/** Undoes what people do so that nobody clicks: hxxp://evil[.]example, user(at)evil[.]example, 203.0.113[.]7. */
export const refang = (value: string): string =>
  value
    .trim()
    .replace(/^h(xx|\*\*)p/i, 'http')
    .replace(/\[:\/\/\]|\[:\]\/\//g, '://')
    .replace(/[[({](\.|dot)[\])}]/gi, '.')
    .replace(/[[({](@|at)[\])}]/gi, '@');
