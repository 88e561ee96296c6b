import { Injectable } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Problem } from '../../../common/problem.js';
import { type Arrival } from '../../use-cases/single-sign-on/finish-single-sign-on.js';
import { RefreshCookie } from '../refresh-cookie.js';

const SIGN_IN_PAGE = '/dang-nhap';

/** Where a browser goes that has come back: on to its page with a session, or to the question for a second factor. */
@Injectable()
export class ArrivalAnswer {
  constructor(private readonly cookie: RefreshCookie) {}

  send(reply: FastifyReply, { returnTo, outcome }: Arrival): { url: string } {
    if (outcome instanceof Problem) return { url: pageFor(outcome, returnTo) };
    this.cookie.deliver(reply, outcome);
    return { url: returnTo };
  }
}

/** The question behind the `#`, which no browser sends to a server. */
const pageFor = ({ facts }: Problem, returnTo: string): string =>
  `${SIGN_IN_PAGE}?${new URLSearchParams({ returnTo }).toString()}#${encodeURIComponent(JSON.stringify(facts))}`;
