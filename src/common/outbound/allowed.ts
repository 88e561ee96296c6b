import { isIP, isIPv6 } from 'node:net';
import { isIn, isPublic, listOf } from './addresses.js';

const PORTS = [443, 8443];
const HOST = /^(?=.{1,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/;

/** A receiver inside: a host, an address or a network, perhaps with a port. In the text of OUTBOUND_ALLOW. */
export function isReceiver(text: string): boolean {
  const { place, port = 443 } = parted(text);
  if (port < 1 || port > 65_535) return false;
  const [address = ''] = place.split('/');
  return isIP(address) === 0 ? HOST.test(place) : isNetwork(place);
}

function isNetwork(place: string): boolean {
  const [address = '', bits = '0', ...more] = place.split('/');
  return more.length === 0 && /^\d+$/.test(bits) && Number(bits) <= (isIPv6(address) ? 128 : 32);
}

interface Receiver {
  readonly port?: number;
  readonly host?: string;
  readonly network?: ReturnType<typeof listOf>;
}

/** Where requests may go: the open internet over TLS, and inside only what is named. */
export class Allowed {
  private readonly receivers: readonly Receiver[];

  constructor(texts: readonly string[]) {
    this.receivers = texts.map((text) => {
      const { place, port } = parted(text);
      const where =
        HOST.test(place) && isIP(place) === 0 ? { host: place } : { network: listOf([place]) };
      return { ...where, ...(port !== undefined && { port }) };
    });
  }

  /** What forbids an address before anybody looks it up; nothing when it may be tried. */
  refusalOf(url: URL): 'scheme' | 'port' | 'credentials' | undefined {
    const port = portOf(url);
    const named = this.names(hostOf(url), port);
    if (url.username !== '' || url.password !== '') return 'credentials';
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && named)) return 'scheme';
    return PORTS.includes(port) || named ? undefined : 'port';
  }

  /** Whether one may connect to what a host was found to be. */
  mayReach(address: string, url: URL): boolean {
    if (isPublic(address)) return true;
    const [host, port] = [hostOf(url), portOf(url)];
    return this.at(port).some(({ host: own, network }) =>
      network ? isIn(network, address) : own === host,
    );
  }

  private names(host: string, port: number): boolean {
    return this.at(port).some(({ host: own, network }) =>
      network ? isIn(network, host) : own === host,
    );
  }

  private at(port: number): readonly Receiver[] {
    return this.receivers.filter((receiver) => (receiver.port ?? port) === port);
  }
}

/** Without the brackets of an IPv6 address; the URL parser has written every notation of IPv4 as four numbers by then. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$|\.$/g, '');

export const portOf = ({ port, protocol }: URL): number =>
  port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);

function parted(text: string): { place: string; port?: number } {
  const [, inBrackets, portBehind] = /^\[([^\]]+)\](?::(\d{1,5}))?$/.exec(text) ?? [];
  if (inBrackets !== undefined) return withPort(inBrackets, portBehind);
  const [, place, port] = /^([^:]+):(\d{1,5})$/.exec(text) ?? [];
  return place === undefined ? { place: text.toLowerCase() } : withPort(place, port);
}

const withPort = (place: string, port: string | undefined) => ({
  place: place.toLowerCase(),
  ...(port !== undefined && { port: Number(port) }),
});
