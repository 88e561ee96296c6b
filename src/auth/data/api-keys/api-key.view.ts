import { type Scope } from '../../permissions.js';
import { type ApiKey } from './api-key.entity.js';

/** A key without anything of its secrets. */
export interface ApiKeyView {
  readonly id: string;
  readonly name: string;
  readonly agency: string;
  readonly scopes: readonly Scope[];
  readonly addresses: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly rotatedAt: Date | null;
  /** Until when the secret before the last rotation is good. */
  readonly previousUntil: Date | null;
  readonly lastUsedAt: Date | null;
  readonly lastUsedFrom: string | null;
  readonly revokedAt: Date | null;
  readonly version: number;
}

export const apiKeyView = (key: ApiKey): ApiKeyView => ({
  id: key.id,
  name: key.name,
  agency: key.agencyCode,
  scopes: key.scopes,
  addresses: key.addresses,
  createdAt: key.createdAt,
  expiresAt: key.expiresAt,
  rotatedAt: key.rotatedAt,
  previousUntil: key.previousUntil,
  lastUsedAt: key.lastUsedAt,
  lastUsedFrom: key.lastUsedFrom,
  revokedAt: key.revokedAt,
  version: key.version,
});
