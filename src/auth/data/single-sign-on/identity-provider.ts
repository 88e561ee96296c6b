import { Inject, Injectable, Logger } from '@nestjs/common';
import * as openid from 'openid-client';
import { Clock } from '../../../common/clock.js';
import { OidcAway, OidcOff } from '../../auth.problems.js';
import { SINGLE_SIGN_ON, type SingleSignOn } from '../../single-sign-on.settings.js';
import { isAway, providerRequests } from './provider-requests.js';

// Providers change their metadata seldom, and their keys are fetched anew by themselves.
const FRESH_MS = 3_600_000;
// A provider that is away is not asked by everybody who would like to sign in.
const FIRST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 60_000;

interface Known {
  readonly configuration: openid.Configuration;
  readonly until: number;
}

/** The provider as it describes itself (OpenID Connect Discovery 1.0): asked at the first use, so that the desk starts without it. */
@Injectable()
export class IdentityProvider {
  private readonly logger = new Logger(IdentityProvider.name);
  private known: Known | undefined;
  private asking: Promise<openid.Configuration> | undefined;
  private failures = 0;
  private notBefore = 0;

  constructor(
    @Inject(SINGLE_SIGN_ON) private readonly given: SingleSignOn | null,
    private readonly clock: Clock,
  ) {}

  /** @throws OidcOff where nobody has set it up */
  get settings(): SingleSignOn {
    if (!this.given) throw new OidcOff();
    return this.given;
  }

  expectOn(): void {
    if (!this.given) throw new OidcOff();
  }

  /** @throws OidcAway when it is away and has not been there lately */
  configuration(): Promise<openid.Configuration> {
    const { settings } = this;
    const now = this.clock.now().getTime();
    if (this.known && now < this.known.until) return Promise.resolve(this.known.configuration);
    if (now < this.notBefore) return this.lastKnown();
    this.asking ??= this.ask(settings, now).finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async ask(settings: SingleSignOn, now: number): Promise<openid.Configuration> {
    try {
      const configuration = await discover(settings);
      this.known = { configuration, until: now + FRESH_MS };
      this.failures = 0;
      return configuration;
    } catch (error) {
      const wait = Math.min(FIRST_WAIT_MS * 2 ** this.failures++, LONGEST_WAIT_MS);
      this.notBefore = now + wait;
      const kind = isAway(error) ? 'does not answer' : 'does not answer as one';
      this.logger.warn(`The provider of single sign-on ${kind}: ${String(error)}`);
      return this.lastKnown();
    }
  }

  private async lastKnown(): Promise<openid.Configuration> {
    if (!this.known) throw new OidcAway();
    return Promise.resolve(this.known.configuration);
  }
}

const discover = (settings: SingleSignOn): Promise<openid.Configuration> => {
  const issuer = new URL(settings.issuer);
  return openid.discovery(issuer, settings.clientId, {}, secretly(settings), {
    [openid.customFetch]: providerRequests(settings),
    execute: [
      // The signature too: what is said through a proxy that ends TLS is then still the provider's word.
      openid.enableNonRepudiationChecks,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- so that it stands out; the environment lets it be the own machine alone
      ...(issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : []),
    ],
  });
};

/** By the header, unless the provider says that it takes the secret in the form alone. */
function secretly({ clientSecret }: SingleSignOn): openid.ClientAuth {
  if (clientSecret === undefined) return openid.None();
  const [basic, post] = [
    openid.ClientSecretBasic(clientSecret),
    openid.ClientSecretPost(clientSecret),
  ];
  return (server, ...request) => {
    const { token_endpoint_auth_methods_supported: taken = ['client_secret_basic'] } = server;
    (taken.includes('client_secret_basic') ? basic : post)(server, ...request);
  };
}
