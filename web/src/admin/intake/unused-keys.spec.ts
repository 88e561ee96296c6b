import { type ApiKey, unusedKeys } from './unused-keys';

const key = (id: string, facts: Partial<ApiKey> = {}): ApiKey => ({
  ...{ id, name: id, agency: 'GL-SYT', scopes: ['alert:report'], addresses: [], version: 1 },
  ...{ createdAt: '2026-11-26T08:00:00Z', expiresAt: '2027-05-26T16:59:00Z', revokedAt: null },
  ...{ rotatedAt: null, previousUntil: null, lastUsedAt: null, lastUsedFrom: null },
  ...facts,
});

describe('the keys that no source has', () => {
  it('are those of no source that nobody sent yet', () => {
    const sent = key('sent', { lastUsedAt: '2026-11-26T09:00:00Z' });
    const found = unusedKeys([key('taken'), sent, key('left')], [{ key: 'taken' }]);
    expect(found.map(({ id }) => id)).toEqual(['left']);
  });

  it('are for alerts and nothing else: what may do more was made for more', () => {
    const more = key('more', { scopes: ['alert:report', 'incident:read'] });
    expect(unusedKeys([more], [])).toEqual([]);
  });

  it('begin with the newest', () => {
    const old = key('old', { createdAt: '2026-11-25T08:00:00Z' });
    expect(unusedKeys([old, key('new')], []).map(({ id }) => id)).toEqual(['new', 'old']);
  });
});
