import { type ApiKeyView } from '../../data/api-keys/api-key.view.js';
import { type Scope } from '../../permissions.js';

/** What an administrator says of a key. */
export interface ApiKeyFacts {
  readonly name: string;
  readonly agency: string;
  readonly scopes: readonly Scope[];
  readonly addresses?: readonly string[];
  readonly expiresAt: Date;
}

/** A key as it is answered once, with what has to be put into the office's system. */
export type IssuedApiKey = ApiKeyView & { readonly key?: string };
