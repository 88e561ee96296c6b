import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import type Provider from 'oidc-provider';

const CLIENT = { client_id: 'truc-ban', client_secret: 'a secret of the tests only' };
export const REDIRECT_URI = 'https://desk.example/api/v1/auth/oidc/callback';

/** What the provider knows of somebody. */
export interface Known {
  readonly preferred_username?: string;
  readonly name?: string;
  readonly groups?: readonly string[];
  readonly email?: string;
}

/** A real provider of OpenID Connect in this process, and a person in front of its pages. */
export class IdentityProvider {
  /** By subject. */
  readonly people = new Map<string, Known>();
  /** How the next person proves who they are. */
  amr: readonly string[] = ['pwd'];
  /** Breaks off whatever is asked. */
  isAway = false;

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {}

  static async start(): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const started = new IdentityProvider(issuer, server);
    await started.serve();
    return started;
  }

  readonly environment = () => ({
    ...{ oidcIssuer: this.issuer, oidcClientId: CLIENT.client_id },
    oidcClientSecret: CLIENT.client_secret,
    publicUrl: 'https://desk.example',
  });

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Goes where the desk has sent the browser, signs in as that person, and says where the browser is sent then. */
  async visit(address: string, subject: string): Promise<URL> {
    const cookies = new Map<string, string>();
    let at = new URL(address);
    for (let step = 0; step < 10; step++) {
      const answer = await fetch(at, {
        ...{ redirect: 'manual', headers: { cookie: written(cookies) } },
        ...(at.pathname.startsWith('/interaction/') && {
          ...{ method: 'POST', body: new URLSearchParams({ subject }) },
        }),
      });
      keep(cookies, answer.headers.getSetCookie());
      const to = answer.headers.get('location');
      if (to === null)
        throw new Error(`The provider said ${answer.status}: ${await answer.text()}`);
      at = new URL(to, at);
      if (at.href.startsWith(REDIRECT_URI)) return at;
    }
    throw new Error('The provider sends the browser in a circle.');
  }

  private async serve(): Promise<void> {
    // It tells on the console what somebody who runs it in earnest would have to set.
    // eslint-disable-next-line no-console
    for (const level of ['info', 'warn'] as const) console[level] = () => undefined;
    const { default: Provider } = await import('oidc-provider');
    const provider = new Provider(this.issuer, {
      clients: [{ ...CLIENT, redirect_uris: [REDIRECT_URI] }],
      claims: {
        openid: ['sub', 'amr'],
        profile: ['preferred_username', 'name', 'groups', 'email'],
      },
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      findAccount: (_: unknown, sub: string) => ({
        accountId: sub,
        claims: () => ({ sub, ...this.people.get(sub) }),
      }),
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      cookies: { keys: ['a key of the tests only'] },
      // Whoever signs in has agreed.
      loadExistingGrant: async (context: GrantContext) => {
        const { client, session, provider: own } = context.oidc;
        const grant = new own.Grant({ clientId: client.clientId, accountId: session.accountId });
        grant.addOIDCScope('openid profile');
        await grant.save();
        return grant;
      },
    });
    const answer = provider.callback();
    this.server.on('request', (request, reply) => {
      if (this.isAway) return void request.socket.destroy();
      if (!request.url?.startsWith('/interaction/')) return void answer(request, reply);
      let form = '';
      request.setEncoding('utf8').on('data', (piece: string) => (form += piece));
      request.on('end', () => {
        const accountId = new URLSearchParams(form).get('subject') ?? '';
        const result =
          accountId === ''
            ? { error: 'access_denied' }
            : { login: { accountId, amr: [...this.amr], remember: false } };
        void provider.interactionFinished(request, reply, result);
      });
    });
  }
}

interface GrantContext {
  readonly oidc: {
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
    readonly provider: Provider;
  };
}

const written = (cookies: ReadonlyMap<string, string>): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

function keep(cookies: Map<string, string>, given: readonly string[]): void {
  for (const cookie of given) {
    const [pair = ''] = cookie.split(';');
    const at = pair.indexOf('=');
    cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
