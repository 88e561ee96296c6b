import { Injectable } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import { type FastifyReply } from 'fastify';
import { START_SECONDS } from '../../data/single-sign-on/single-sign-on-starts.js';
import { type Homecoming } from '../../use-cases/single-sign-on/finish-single-sign-on.js';

const NAME = 'tb_oidc';
const PATH = '/api/v1/auth/oidc';

/**
 * By which the browser that comes back is known for the one that left. SameSite=Lax: it comes back by a link of another
 * site, to which a strict cookie would not be sent. Who begins anew forgets what was begun before.
 */
@Injectable()
export class StateCookie {
  give(reply: FastifyReply, { url, secret }: { url: string; secret: string }): { url: string } {
    this.set(reply, secret, START_SECONDS);
    return { url };
  }

  /** Good once, whatever comes of it. */
  take(reply: FastifyReply): Homecoming {
    const { url, headers } = reply.request;
    const at = url.indexOf('?');
    this.set(reply, '', 0);
    return {
      search: at < 0 ? '' : url.slice(at),
      secret: parseCookie(headers.cookie ?? '')[NAME] ?? '',
    };
  }

  private set(reply: FastifyReply, value: string, maxAge: number): void {
    const cookie = stringifySetCookie({
      ...{ name: NAME, value, path: PATH, maxAge },
      ...{ httpOnly: true, sameSite: 'lax', secure: reply.request.protocol === 'https' },
    });
    void reply.header('set-cookie', cookie);
  }
}
