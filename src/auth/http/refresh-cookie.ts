import { Injectable } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ForeignOrigin, NotSignedIn } from '../auth.problems.js';
import { type SessionTokens } from '../data/session-desk.js';

const NAME = 'tb_refresh';
// A page of a neighbouring host, or one without TLS, cannot set a cookie of such a name (RFC 6265bis, 4.1.3.1).
const SECURE_NAME = `__Secure-${NAME}`;
// Sent to nothing but what needs it.
const PATH = '/api/v1/auth';
// For the scripts of the pages, which cannot see the other: without it they need not ask for a session that is not there,
// be refused, and be counted as strangers. It opens nothing.
const MARK = 'tb_session';

/** The refresh token where no script can read it (RFC 6265), and only from our own pages. */
@Injectable()
export class RefreshCookie {
  /** The answer's body: programs get the token in it, browsers beside it. */
  deliver(reply: FastifyReply, tokens: SessionTokens): object {
    const { refreshToken, delivery, ...body } = tokens;
    if (delivery === 'body') return { ...body, refreshToken };
    this.set(reply, refreshToken, tokens.sessionExpiresAt);
    return body;
  }

  forget(reply: FastifyReply): void {
    this.set(reply, '', new Date(0));
  }

  /**
   * What a program gave in the body, else what the browser sends by itself: that only for a request from our own pages,
   * which a browser says (Fetch Metadata) or the Origin does. SameSite=Strict already holds back the rest.
   */
  read(request: FastifyRequest, given: string | undefined): string {
    if (given !== undefined) return given;
    const token = parseCookie(request.headers.cookie ?? '')[nameFor(request)];
    if (token === undefined || token === '') throw new NotSignedIn();
    if (!isOurs(request)) throw new ForeignOrigin();
    return token;
  }

  private set(reply: FastifyReply, value: string, expires: Date): void {
    const cookie = stringifySetCookie({
      ...{ name: nameFor(reply.request), value, path: PATH, expires },
      ...{ httpOnly: true, sameSite: 'strict', secure: isSecure(reply.request) },
    });
    const mark = stringifySetCookie({
      ...{ name: MARK, value: value === '' ? '' : '1', path: '/', expires },
      ...{ sameSite: 'strict', secure: isSecure(reply.request) },
    });
    void reply.header('set-cookie', [cookie, mark]);
  }
}

const isSecure = ({ protocol }: FastifyRequest): boolean => protocol === 'https';

const nameFor = (request: FastifyRequest): string => (isSecure(request) ? SECURE_NAME : NAME);

function isOurs({ headers, protocol, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === undefined || headers.origin === `${protocol}://${host}`;
}
