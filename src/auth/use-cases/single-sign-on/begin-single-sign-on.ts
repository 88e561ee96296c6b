import { Injectable } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { Authorization } from '../../data/single-sign-on/authorization.js';
import { IdentityProvider } from '../../data/single-sign-on/identity-provider.js';
import { SingleSignOnStarts } from '../../data/single-sign-on/single-sign-on-starts.js';

/** Sends a browser to the provider, and remembers that it did. */
@Injectable()
export class BeginSingleSignOn {
  constructor(
    private readonly database: Database,
    private readonly provider: IdentityProvider,
    private readonly starts: SingleSignOnStarts,
    private readonly authorization: Authorization,
  ) {}

  async run(returnTo: string): Promise<{ url: string; secret: string }> {
    // First, so that nothing is remembered of who gets nowhere.
    await this.provider.configuration();
    const departure = await this.database.transaction((tx) => this.starts.begin(tx, returnTo));
    return { url: await this.authorization.addressFor(departure), secret: departure.secret };
  }
}
