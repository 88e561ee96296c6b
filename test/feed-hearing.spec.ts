import { PERMISSIONS } from '../src/auth/permissions.js';
import { REGISTER_EVENT_TYPES } from '../src/common/register-verbs.js';
import { CASE_EVENT_TYPES } from '../src/incidents/case-events.js';
import { hears, type Listener, STANDINGS } from '../src/notifications/domain/feed/hearing.js';

const OMNISCIENT: Listener = {
  ...{ id: 'nobody', agency: 'GL-STTTT', isDepartment: true, below: [] },
  permissions: new Set<string>(PERMISSIONS),
};

it('somebody hears of each event of a register', () => {
  const unheard = REGISTER_EVENT_TYPES.filter(
    (type) => !hears(OMNISCIENT, { type, audience: [], overviewOf: null }, undefined),
  );
  expect(unheard).toEqual([]);
});

it('what changes the standing of a case is among what can happen to one', () => {
  const known: readonly string[] = CASE_EVENT_TYPES;
  expect([...STANDINGS].filter((type) => !known.includes(type))).toEqual([]);
});
