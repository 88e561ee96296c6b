import { isIPv4, isIPv6 } from 'node:net';

/** An IPv6 network of 64 bits is one household or office: whoever has one has all of its addresses. */
export const networkOf = (address: string): string => prefixOf(address, { v4: 4, v6: 4 });

/** Wider, for guesses: a provider gives /24 and /48 to one customer. */
export const wideNetworkOf = (address: string): string => prefixOf(address, { v4: 3, v6: 3 });

/** How many parts of the address count: bytes of IPv4, groups of IPv6. */
function prefixOf(address: string, { v4, v6 }: { v4: number; v6: number }): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return plain.split('.').slice(0, v4).join('.');
  return isIPv6(plain) ? groupsOf(plain).slice(0, v6).join(':') : plain;
}

/** All eight groups, without the zone. */
function groupsOf(address: string): string[] {
  const [plain = ''] = address.split('%');
  const { hostname } = new URL(`http://[${plain}]/`);
  const [before = '', after] = hostname.slice(1, -1).split('::');
  const groups = (text: string) => text.split(':').filter((group) => group !== '');
  if (after === undefined) return groups(before);
  const missing = 8 - groups(before).length - groups(after).length;
  return [...groups(before), ...Array<string>(missing).fill('0'), ...groups(after)];
}
