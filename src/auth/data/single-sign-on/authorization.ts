import { Injectable } from '@nestjs/common';
import * as openid from 'openid-client';
import { type FederatedPerson, personOf } from '../../domain/single-sign-on/claims.js';
import { OidcAway } from '../../auth.problems.js';
import { IdentityProvider } from './identity-provider.js';
import { isAway } from './provider-requests.js';
import { type Departure, derivedFrom } from './single-sign-on-starts.js';

/** The way to the provider and back: authorization code with PKCE (RFC 6749, 7636, 9207; OpenID Connect Core 1.0). */
@Injectable()
export class Authorization {
  constructor(private readonly provider: IdentityProvider) {}

  /** @throws OidcOff where nobody has set it up */
  expectOn(): void {
    this.provider.expectOn();
  }

  /** Where the browser is sent. */
  async addressFor(departure: Departure): Promise<string> {
    const configuration = await this.provider.configuration();
    const { redirectUri, scopes } = this.provider.settings;
    const verifier = derivedFrom(departure, 'verifier');
    return openid.buildAuthorizationUrl(configuration, {
      ...{ redirect_uri: redirectUri, scope: scopes.join(' '), state: departure.state },
      nonce: derivedFrom(departure, 'nonce'),
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }).href;
  }

  /** Whom the provider vouches for with what the browser brought (`?code=…`); else why it does not. */
  async personBehind(search: string, departure: Departure): Promise<FederatedPerson | AnswerFault> {
    const { redirectUri, groupsClaim: groups, usernameClaim: username } = this.provider.settings;
    try {
      const configuration = await this.provider.configuration();
      const tokens = await openid.authorizationCodeGrant(
        configuration,
        new URL(`${redirectUri}${search}`),
        {
          expectedState: departure.state,
          expectedNonce: derivedFrom(departure, 'nonce'),
          pkceCodeVerifier: derivedFrom(departure, 'verifier'),
        },
      );
      const proved = tokens.claims() ?? {};
      const told = { ...(await toldBeside(configuration, tokens)), ...proved };
      return personOf({ proved, told }, { groups, username });
    } catch (error) {
      return faultOf(error);
    }
  }
}

export type AnswerFault = 'provider-refused' | 'provider-away' | 'not-proved';

type Tokens = Awaited<ReturnType<typeof openid.authorizationCodeGrant>>;

/** Many providers put groups and names there alone. It must be about the same subject. */
async function toldBeside(configuration: openid.Configuration, tokens: Tokens): Promise<object> {
  const subject = tokens.claims()?.sub;
  if (!configuration.serverMetadata().userinfo_endpoint || subject === undefined) return {};
  return openid.fetchUserInfo(configuration, tokens.access_token, subject);
}

function faultOf(error: unknown): AnswerFault {
  if (error instanceof openid.AuthorizationResponseError) return 'provider-refused';
  return error instanceof OidcAway || isAway(error) ? 'provider-away' : 'not-proved';
}
