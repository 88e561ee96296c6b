import fc from 'fast-check';
import { personOf } from './claims.js';
import { isPlacedSo, keepingAdmin, placementOf } from './mapping.js';

const RULES = [
  { group: 'desk', agency: 'GL-STTTT', roles: ['coordinator'] },
  { group: 'lead', agency: 'GL-STTTT', roles: ['supervisor', 'coordinator'] },
  { group: 'unit', agency: 'GL-UBND-633', roles: ['reporter'] },
];

describe('the groups of a person', () => {
  it('place them where the first rule says, with all roles that they have there', () => {
    expect(placementOf(['unit'], RULES)).toEqual({ agency: 'GL-UBND-633', roles: ['reporter'] });
    expect(placementOf(['unit', 'lead', 'desk'], RULES)).toEqual({
      ...{ agency: 'GL-STTTT', roles: ['coordinator', 'supervisor'] },
    });
  });

  it('leave those outside for whom there is no rule', () => {
    for (const groups of [[], ['DESK'], ['desk '], ['other']]) {
      expect(placementOf(groups, RULES)).toBeNull();
    }
  });

  it('give no role but of a rule that fits, for the agency they are placed in', () => {
    const some = fc.constantFrom('a', 'b', 'c');
    const rule = fc.record({
      ...{ group: some, agency: fc.constantFrom('X', 'Y') },
      roles: fc.array(fc.constantFrom('r', 's', 't'), { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(some), fc.array(rule), (groups, rules) => {
        const placed = placementOf(groups, rules);
        const fitting = rules.filter(({ group }) => groups.includes(group));
        if (!placed) return fitting.length === 0;
        const here = fitting.filter(({ agency }) => agency === placed.agency);
        return (
          placed.agency === fitting[0]?.agency &&
          placed.roles.every((role) => here.some(({ roles }) => roles.includes(role)))
        );
      }),
    );
  });

  it('are compared with what the account says, whatever the order', () => {
    const placed = { agency: 'X', roles: ['a', 'b'] };
    expect(isPlacedSo({ agencyCode: 'X', roles: ['b', 'a'] }, placed)).toBe(true);
    expect(isPlacedSo({ agencyCode: 'Y', roles: ['a', 'b'] }, placed)).toBe(false);
    expect(isPlacedSo({ agencyCode: 'X', roles: ['a'] }, placed)).toBe(false);
    expect(keepingAdmin(placed, 'admin').roles).toEqual(['a', 'b', 'admin']);
  });
});

describe('what a provider says of a person', () => {
  const names = { groups: 'groups', username: 'preferred_username' };
  const told = { preferred_username: 'Hoa.NT', name: ' Hoa ', groups: 'unit' };
  const of = (proved: object, more: object = {}) =>
    personOf(
      { proved: { iss: 'https://a', sub: '1', ...proved }, told: { ...told, ...more } },
      names,
    );

  it('is read as far as it is of use', () => {
    expect(of({})).toEqual({
      ...{ issuer: 'https://a', subject: '1', username: 'hoa.nt', name: 'Hoa' },
      ...{ groups: ['unit'], twoFactors: false },
    });
    expect(of({}, { groups: ['a', 1, null, 'b'] }).groups).toEqual(['a', 'b']);
    expect(of({}, { groups: undefined, name: 7 })).toMatchObject({ groups: [], name: null });
    for (const preferred_username of ['hoa@a.vn', '../x', '', 'a b', 3]) {
      expect(of({}, { preferred_username }).username).toBeNull();
    }
  });

  it.each([
    [true, { amr: ['mfa'] }],
    [true, { amr: ['pwd', 'otp'] }],
    [true, { acr: 'https://refeds.org/profile/mfa' }],
    [false, { amr: ['pwd'] }],
    [false, { amr: ['otp'] }],
    [false, { amr: ['pwd', 'pin'] }],
    [false, { acr: '1' }],
    [false, {}],
  ])('says two factors: %s %j', (twoFactors, proved) => {
    expect(of(proved).twoFactors).toBe(twoFactors);
    // Only where it was proved.
    expect(of({}, proved).twoFactors).toBe(false);
  });
});
