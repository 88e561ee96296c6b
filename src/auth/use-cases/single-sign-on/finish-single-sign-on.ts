import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { type Problem } from '../../../common/problem.js';
import { OidcAway, OidcFailed, OidcNoAccount } from '../../auth.problems.js';
import { type Outcome } from '../../data/second-factor/outcome.js';
import { type SessionTokens } from '../../data/session-desk.js';
import { type AnswerFault, Authorization } from '../../data/single-sign-on/authorization.js';
import {
  FederatedSessions,
  type NotAdmitted,
} from '../../data/single-sign-on/federated-sessions.js';
import {
  SingleSignOnStarts,
  type StartFault,
} from '../../data/single-sign-on/single-sign-on-starts.js';

/** With what a browser comes back from the provider. */
export interface Homecoming {
  /** `?code=…&state=…` */
  readonly search: string;
  /** Of its cookie. */
  readonly secret: string;
}

export interface Arrival {
  readonly returnTo: string;
  /** Tokens, or the question for a second factor. */
  readonly outcome: Outcome<SessionTokens>;
}

type Fault = StartFault | AnswerFault | NotAdmitted;

/** What the person is told: whether to try again, to wait, or to ask the administrator. Why, the security log says. */
const PROBLEMS: Readonly<Record<Fault, new () => Problem>> = {
  'unknown-state': OidcFailed,
  'too-late': OidcFailed,
  'foreign-browser': OidcFailed,
  'provider-refused': OidcFailed,
  'not-proved': OidcFailed,
  'provider-away': OidcAway,
  'no-group': OidcNoAccount,
  'unknown-agency': OidcNoAccount,
  'no-account': OidcNoAccount,
  'no-username': OidcNoAccount,
  'username-taken': OidcNoAccount,
  disabled: OidcNoAccount,
};

/** A session for whom the provider vouches, where their groups have a place here. */
@Injectable()
export class FinishSingleSignOn {
  constructor(
    private readonly database: Database,
    private readonly starts: SingleSignOnStarts,
    private readonly authorization: Authorization,
    private readonly sessions: FederatedSessions,
  ) {}

  async run({ search, secret }: Homecoming): Promise<Arrival> {
    this.authorization.expectOn();
    const state = new URLSearchParams(search).get('state') ?? '';
    const start = await this.database.transaction((tx) => this.starts.take(tx, state, secret));
    if (typeof start === 'string') return this.refuse(start);
    const person = await this.authorization.personBehind(search, { state, secret });
    if (typeof person === 'string') return this.refuse(person);
    const admitted = await this.database.transaction((tx) => this.sessions.admit(tx, person));
    if (typeof admitted === 'string') return this.refuse(admitted, person.subject);
    this.sessions.forget(admitted.userId);
    return { returnTo: start.returnTo, outcome: admitted.outcome };
  }

  private async refuse(why: Fault, subject = 'single-sign-on'): Promise<never> {
    await this.sessions.noteRefusal(this.database.reads, { why, subject });
    throw new PROBLEMS[why]();
  }
}
