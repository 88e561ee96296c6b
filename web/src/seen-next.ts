const YEAR = 365 * 86_400;

/** What the next document should be like from its first byte: the service reads it where scripts come too late. */
export function seenNext(what: 'language' | 'scheme' | 'letters', value: string): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${what}=${value}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure}`;
}
