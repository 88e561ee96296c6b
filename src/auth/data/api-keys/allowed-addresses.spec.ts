import { isAllowed } from './allowed-addresses.js';

it.each<[string, readonly string[], string, boolean]>([
  ['an empty list', [], '198.51.100.7', true],
  ['an address', ['10.33.1.20'], '10.33.1.20', true],
  ['another address', ['10.33.1.20'], '10.33.1.2', false],
  ['the first of a range', ['10.33.1.0/24'], '10.33.1.0', true],
  ['the last of a range', ['10.33.1.0/24'], '10.33.1.255', true],
  ['the next after a range', ['10.33.1.0/24'], '10.33.2.0', false],
  ['IPv4 within IPv6', ['10.33.1.0/24'], '::ffff:10.33.1.9', true],
  ['a range written within IPv6', ['::ffff:10.33.1.9'], '10.33.1.9', true],
  ['IPv6', ['2001:db8::/32'], '2001:db8:1::5', true],
  ['another IPv6', ['2001:db8::/32'], '2001:db9::5', false],
  ['one of several', ['192.0.2.1', '10.0.0.0/8'], '10.9.9.9', true],
  ['a zone', ['fe80::1%eth0'], 'fe80::1%eth1', true],
  ['no address at all', ['0.0.0.0/0', '::/0'], '', false],
])('%s: %j and %s give %s', (_, addresses, from, allowed) => {
  expect(isAllowed(addresses, from)).toBe(allowed);
});
