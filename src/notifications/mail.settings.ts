import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { Allowed } from '../common/outbound/allowed.js';

export interface MailSettings {
  /** Null: nothing is sent, all is kept. */
  readonly smtp: SmtpServer | null;
  readonly from: { readonly name: string; readonly address: string };
  /** Of the desk's pages, without a slash at the end; null where nobody has said where they are. */
  readonly base: string | null;
}

/** How the mail server is reached. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte on; otherwise by STARTTLS. */
  readonly secure: boolean;
  /** Without TLS nothing is sent, and the server's certificate must be good. */
  readonly mustBeSafe: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  /** Certificates, in PEM. */
  readonly ca?: string;
}

/** The token of the settings. */
export const MAIL_SETTINGS = Symbol('mail settings');

interface Told {
  readonly smtpUrl?: string;
  readonly smtpFrom?: string;
  readonly smtpCa?: string;
  readonly publicUrl?: string;
  readonly outboundAllow: readonly string[];
}

const NAME = 'Trực Ban';
// RFC 8314: submission over TLS, and with STARTTLS.
const PORTS = { 'smtps:': 465, 'smtp:': 587 } as const;

export function mailSettingsOf(told: Told): MailSettings {
  const base = told.publicUrl ?? null;
  return { smtp: serverOf(told), from: senderOf(told), base };
}

function serverOf({ smtpUrl, smtpCa, outboundAllow }: Told): SmtpServer | null {
  if (smtpUrl === undefined) return null;
  const url = new URL(smtpUrl);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const secure = url.protocol === 'smtps:';
  const port = url.port === '' ? PORTS[secure ? 'smtps:' : 'smtp:'] : Number(url.port);
  return {
    ...{ host, port, secure },
    mustBeSafe: secure || !(isOwnMachine(host) || isAllowed(host, port, outboundAllow)),
    ...(url.username !== '' && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    ...(smtpCa !== undefined && { ca: readFileSync(smtpCa, 'utf8') }),
  };
}

const isOwnMachine = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/** Inside the house, where whoever runs the desk has said that it may go without TLS. */
const isAllowed = (host: string, port: number, receivers: readonly string[]): boolean => {
  const written = isIP(host) === 6 ? `[${host}]` : host;
  return new Allowed(receivers).refusalOf(new URL(`http://${written}:${port}`)) === undefined;
};

/** As SMTP_FROM says; or the account that it is sent from, or an address of the desk's own host. */
function senderOf({ smtpFrom, ...told }: Told): MailSettings['from'] {
  if (smtpFrom === undefined) return { name: NAME, address: usualAddress(told) };
  const [, name = NAME, address = smtpFrom] = /^(.+) <(.+)>$/.exec(smtpFrom) ?? [];
  return { name, address };
}

function usualAddress({ smtpUrl, publicUrl }: Omit<Told, 'smtpFrom'>): string {
  const account = smtpUrl === undefined ? '' : decodeURIComponent(new URL(smtpUrl).username);
  if (account.includes('@')) return account;
  const urls = [publicUrl, smtpUrl].filter((url) => url !== undefined);
  const hosts = urls.map((url) => new URL(url).hostname);
  return `truc-ban@${hosts.find((host) => isIP(host.replace(/^\[|\]$/g, '')) === 0) ?? 'localhost'}`;
}
