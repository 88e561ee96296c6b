import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { type Caller, type TestApp } from './app.js';
import { Case, defacement } from './reports.js';

export const CHUSE = 'GL-UBND-633';

/** The answer to a challenge of the desk, as the widget of the library sends it. */
export async function solved(app: TestApp): Promise<string> {
  const { body } = await app.anonymous('get', '/api/v1/guest-reports/challenge');
  return answerTo(body);
}

export async function answerTo(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

/** The defacement as somebody reports it who has no account; medium, so it goes to the Department. */
export const guestReport = async (app: TestApp, changes: Record<string, unknown> = {}) =>
  defacement({ agency: CHUSE, challenge: await solved(app), ...changes });

export const sendAsGuest = async (app: TestApp, changes: Record<string, unknown> = {}) =>
  app.anonymous('post', '/api/v1/guest-reports').send(await guestReport(app, changes));

/** Somebody without an account who has reported, and follows it. */
export class Guest {
  private constructor(
    private readonly app: TestApp,
    readonly code: string,
    readonly token: string,
  ) {}

  static async reported(app: TestApp, changes: Record<string, unknown> = {}): Promise<Guest> {
    const { status, body } = await sendAsGuest(app, changes);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return new Guest(app, body.code, body.trackingToken);
  }

  look(token = this.token, code = this.code) {
    return this.app
      .anonymous('get', `/api/v1/guest-reports/${code}`)
      .set('x-tracking-token', token);
  }

  answer(answer: string, token = this.token) {
    return this.app
      .anonymous('post', `/api/v1/guest-reports/${this.code}/answers`)
      .set('x-tracking-token', token)
      .send({ answer });
  }
}

/** A guest's case as its desk takes it up. */
export async function caseOf(app: TestApp, code: string, by: Caller): Promise<Case> {
  const { headers } = await by.get(`/incidents/${code}`);
  return Case.known(app, code, headers.etag ?? '');
}
