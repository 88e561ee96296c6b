import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * Networks that no request of the desk goes to by itself: special purposes of IANA (RFC 6890 and its registries), multicast, and ways
 * by which an IPv6 address stands for an IPv4 one. 169.254.169.254 and fd00:ec2::254, where clouds tell secrets, are among them.
 */
const REFUSED = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24'],
  ...['192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24'],
  ...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  // Of global unicast: Teredo and what else is below 2001::/23, documentation, 6to4.
  ...['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
];
/** Of IPv6 all the rest is refused: loopback, link-local, unique local, multicast, IPv4-mapped, NAT64. */
const GLOBAL_UNICAST = ['2000::/3'];

const refused = listOf(REFUSED);
const globalUnicast = listOf(GLOBAL_UNICAST);

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4';
}

export function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    if (bits === undefined) list.addAddress(network, familyOf(network));
    else list.addSubnet(network, Number(bits), familyOf(network));
  }
  return list;
}

/** An IPv6 address that stands for an IPv4 one is that one. */
export const isIn = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, familyOf(address));

/** Whether anybody may be reached there: an address of the open internet. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 0 || isIn(refused, address)) return false;
  return !isIPv6(address) || isIn(globalUnicast, address);
}
