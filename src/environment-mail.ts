import { readableFile } from './environment-files.js';

/** E-mail leaves by SMTP: it is kept where there is no address. */
export interface MailEnvironment {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly smtpUrl?: string;
  /** `name@host` or `Name <name@host>`. */
  readonly smtpFrom?: string;
  /** Certificates that the mail server's is signed by, where that is none that everybody knows. */
  readonly smtpCa?: string;
}

export const MAIL_VARIABLES = {
  smtpUrl: { name: 'SMTP_URL', secret: true as const, read: smtpUrl },
  smtpFrom: { name: 'SMTP_FROM', read: sender },
  smtpCa: { name: 'SMTP_CA', read: readableFile },
};

function smtpUrl(text: string): string | undefined {
  if (!/^smtps?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const { hostname, pathname, search, hash } = new URL(text);
  const isPlain = hostname !== '' && ['', '/'].includes(pathname) && search === '' && hash === '';
  return isPlain && canDecode(text) ? text : undefined;
}

/** A password with characters that mean something in an address is written with percent signs. */
function canDecode(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

const ADDRESS = /^[^\s<>@,;"]+@[^\s<>@,;"]+$/;
const NAMED = /^[^\p{Cc}<>",;@]{1,100} <([^<>]+)>$/u;

function sender(text: string): string | undefined {
  return ADDRESS.test(NAMED.exec(text)?.[1] ?? text) ? text : undefined;
}
