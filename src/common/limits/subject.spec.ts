import { networkOf, wideNetworkOf } from './subject.js';

describe('the network of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['unknown', 'unknown'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('is wider for guesses', () => {
    expect(wideNetworkOf('203.0.113.7')).toBe('203.0.113');
    expect(wideNetworkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1');
  });
});
