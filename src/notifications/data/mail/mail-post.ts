import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  createTransport,
  type Mail as Transport,
  type NodemailerError,
  type SMTPPoolOptions,
  type SMTPPoolSentMessageInfo,
} from 'nodemailer';
import { type Attempt, type Limits } from '../deliveries/sender.js';
import { DELIVERY_SETTINGS, type DeliverySettings } from '../../delivery.settings.js';
import { MAIL_SETTINGS, type MailSettings, type SmtpServer } from '../../mail.settings.js';

/** A letter as it is put into the post. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references?: string;
  readonly headers: Readonly<Record<string, string>>;
}

// Exchange Online takes three at once from one account; others take more and need no more.
const MOST_CONNECTIONS = 3;
const LONGEST_ANSWER = 500;
// What a server says for good of a letter or its receiver; of anything else, as of the desk's own account, that can be mended.
const ABOUT_THE_LETTER: readonly string[] = ['RCPT TO', 'DATA'];

/** The way to the mail server, over a few connections that stay open while there is something to send. */
@Injectable()
export class MailPost implements OnApplicationShutdown {
  private readonly transport: Transport<SMTPPoolSentMessageInfo, SMTPPoolOptions> | null;

  constructor(
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
    @Inject(DELIVERY_SETTINGS) { withinMs }: DeliverySettings,
  ) {
    this.transport = settings.smtp && transportTo(settings.smtp, withinMs);
  }

  get isOpen(): boolean {
    return this.transport !== null;
  }

  async send(mail: Mail, { withinMs }: Limits): Promise<Attempt> {
    if (!this.transport) return { outcome: 'held', error: 'no-smtp' };
    const { to, subject, messageId } = mail;
    const request = { to, subject, messageId };
    const signal = AbortSignal.timeout(withinMs);
    try {
      const { from } = this.settings;
      const { response } = await this.transport.sendMail({ ...mail, from, signal });
      return { outcome: 'delivered', request, ...said(response) };
    } catch (error) {
      return { request, ...whyNot(error as NodemailerError) };
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

function transportTo({ host, port, secure, mustBeSafe, auth, ca }: SmtpServer, withinMs: number) {
  const options: SMTPPoolOptions & { pool: true } = {
    pool: true,
    ...{ maxConnections: MOST_CONNECTIONS, host, port, secure },
    requireTLS: mustBeSafe && !secure,
    // Where it could be had without any, TLS by whatever certificate is better than none.
    tls: { rejectUnauthorized: mustBeSafe, minVersion: 'TLSv1.2', ...(ca !== undefined && { ca }) },
    ...(auth && { auth }),
    ...{ dnsTimeout: withinMs, connectionTimeout: withinMs },
    ...{ greetingTimeout: withinMs, socketTimeout: withinMs },
    // A letter is made of what it is given, never of a file or an address that it names.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  };
  return createTransport(options);
}

function whyNot({ code = 'fault', command = '', response }: NodemailerError): Attempt {
  const came = response === undefined ? {} : said(response);
  const isForGood = (came.status ?? 0) >= 500 && ABOUT_THE_LETTER.includes(command);
  const error = code === 'EABORT' ? 'too-slow' : code;
  return { outcome: isForGood ? 'refused' : 'failed', ...came, error };
}

function said(response: string): Pick<Attempt, 'status' | 'answer'> {
  const [status] = /^\d{3}/.exec(response) ?? [];
  const answer = response.slice(0, LONGEST_ANSWER);
  return { answer, ...(status !== undefined && { status: Number(status) }) };
}
