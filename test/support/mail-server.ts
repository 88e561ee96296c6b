import { readFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { type Letter, readLetter } from './letter.js';

const file = (name: string): string => new URL(`tls/${name}`, import.meta.url).pathname;
export const MAIL_CA = file('mail.cert.pem');
const ACCOUNT = { user: 'truc-ban', pass: 'p@ss:/chữ' };

/** A letter with how it came. */
export interface Received extends Letter {
  readonly from: string;
  readonly to: readonly string[];
  readonly secure: boolean;
  readonly user: unknown;
}

type Manner = 'takes' | 'hangs' | { readonly at: 'RCPT' | 'DATA'; readonly code: number };

/** A real mail server on a free port of this machine: TLS from the first byte, or STARTTLS, or none; one account may send. */
export class MailServer {
  readonly received: Received[] = [];
  /** How many were offered, taken or not. */
  offered = 0;
  manner: Manner = 'takes';
  private readonly server: SMTPServer;

  private constructor(tls: 'smtps' | 'starttls' | 'none') {
    const key = readFileSync(file('mail.key.pem'));
    const cert = readFileSync(file('mail.cert.pem'));
    this.server = new SMTPServer({
      ...{ key, cert, secure: tls === 'smtps' },
      disabledCommands: tls === 'starttls' ? [] : ['STARTTLS'],
      allowInsecureAuth: tls === 'none',
      closeTimeout: 100,
      onAuth: ({ username, password }, _session, done) => {
        const knows = username === ACCOUNT.user && password === ACCOUNT.pass;
        done(knows ? null : refusal(535, 'who are you?'), knows ? { user: username } : undefined);
      },
      onRcptTo: (_address, _session, done) => {
        this.offered += 1;
        const { manner } = this;
        if (manner === 'hangs') return;
        done(
          typeof manner === 'object' && manner.at === 'RCPT' ? refusal(manner.code, 'no') : null,
        );
      },
      onData: (stream, session, done) => {
        const pieces: Buffer[] = [];
        stream.on('data', (piece: Buffer) => pieces.push(piece));
        stream.on('end', () => {
          const { manner } = this;
          if (typeof manner !== 'object') this.keep(session, Buffer.concat(pieces));
          done(typeof manner === 'object' ? refusal(manner.code, 'not now') : null);
        });
      },
    });
    // A client that gives up leaves a broken connection behind, which is what some tests want.
    this.server.on('error', () => undefined);
  }

  static async start(tls: 'smtps' | 'starttls' | 'none' = 'smtps'): Promise<MailServer> {
    const server = new MailServer(tls);
    await new Promise<void>((resolve) => server.server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  /** As an administrator writes it. */
  url(scheme: 'smtp' | 'smtps', { user, pass } = ACCOUNT): string {
    const account = [user, pass].map(encodeURIComponent).join(':');
    return `${scheme}://${account}@localhost:${this.port}`;
  }

  /** What came to one address. */
  to = (address: string): Received[] => this.received.filter(({ to }) => to.includes(address));

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
  }

  private keep(session: SMTPServerSession, raw: Buffer): void {
    const { mailFrom, rcptTo } = session.envelope;
    this.received.push({
      ...readLetter(raw.toString('latin1')),
      from: mailFrom ? mailFrom.address : '',
      to: rcptTo.map(({ address }) => address),
      ...{ secure: session.secure, user: session.user },
    });
  }
}

const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });
