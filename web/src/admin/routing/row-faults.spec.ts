import { rowFaults } from './row-faults';

const RULE = {
  ...({
    id: 'CRITICAL',
    when: { severity: ['critical'] },
    lead: 'GL-STTTT',
    mode: 'lead',
  } as const),
  ...{ support: [], notify: [], why: { vi: 'Vì nặng', en: 'It is severe' }, basis: null },
};

describe('a row of the routing table', () => {
  it('that is whole has no fault', () => {
    expect([...rowFaults(RULE, ['OTHER'])]).toEqual([]);
  });

  it('has all its faults said at once, each at its field', () => {
    const row = { ...RULE, id: 'x', lead: '', when: { severity: [], phase: ['during'] } };
    expect([...rowFaults(row as never, [])]).toEqual([
      ['/id', 'idNeeded'],
      ['/lead', 'leadNeeded'],
      ['/when/severity', 'valueNeeded'],
    ]);
  });

  it('may not have the name of another', () => {
    expect(rowFaults(RULE, ['CRITICAL']).get('/id')).toBe('idTaken');
  });
});
