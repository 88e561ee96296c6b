import { type Schemas } from '../../api/desk';
import { type Source } from './mapping';

export type ApiKey = Schemas['ApiKeyDto'];

/**
 * Keys for alerts alone that no source has and nobody ever sent: issued for a source of which, the connection broken, nothing
 * came. The newest first.
 */
export function unusedKeys(
  keys: readonly ApiKey[],
  sources: readonly Pick<Source, 'key'>[],
): readonly ApiKey[] {
  const taken = new Set(sources.map(({ key }) => key));
  return keys
    .filter(({ id, lastUsedAt }) => lastUsedAt === null && !taken.has(id))
    .filter(({ scopes }) => scopes.every((scope) => scope === 'alert:report'))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
}
