import { seesAddresses } from './address-sight.js';

const portal = { operatorAgency: 'district', providerAgency: 'telecom' };

describe('the addresses of a system', () => {
  it.each([
    ['its operator', 'district', 'reporter', true],
    ['its provider', 'telecom', 'reporter', true],
    ['another unit', 'commune', 'reporter', false],
    ['a desk', 'department', 'handler', true],
    ['a desk', 'police', 'coordinator', true],
    ['the administrator', 'department', 'admin', true],
    ['the supervisor', 'province', 'supervisor', true],
    ['the auditor', 'inspectorate', 'auditor', true],
  ])('are for %s (%s, %s): %s', (_, agency, role, sees) => {
    expect(seesAddresses({ agency, roles: [role] }, portal)).toBe(sees);
  });

  it('are not for someone without an agency among those of a system without provider', () => {
    expect(seesAddresses({ agency: 'x', roles: [] }, { ...portal, providerAgency: null })).toBe(
      false,
    );
  });
});
