import { BlockList, isIP, isIPv6 } from 'node:net';

/** Whether a request from there is within a list of addresses and ranges (CIDR, RFC 4632); an empty list allows all. */
export function isAllowed(addresses: readonly string[], from: string): boolean {
  if (addresses.length === 0) return true;
  const address = plain(from);
  if (isIP(address) === 0) return false;
  const list = new BlockList();
  for (const one of addresses) add(list, one);
  return list.check(address, familyOf(address));
}

function add(list: BlockList, range: string): void {
  const [network = '', prefix] = range.split('/');
  const address = plain(network);
  if (prefix === undefined) list.addAddress(address, familyOf(address));
  else list.addSubnet(address, Number(prefix), familyOf(address));
}

// A server that listens for both families sees IPv4 within IPv6; a zone (fe80::1%eth0) belongs to one machine alone.
const plain = (address: string): string =>
  address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');
