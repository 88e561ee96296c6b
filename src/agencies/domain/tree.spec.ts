import { ancestorsOf, descendants, type Placed, wouldCycle } from './tree.js';

const agencies: readonly Placed[] = [
  { code: 'province', parentCode: null },
  { code: 'district', parentCode: 'province' },
  { code: 'office', parentCode: 'district' },
];
const byCode = new Map(agencies.map((agency) => [agency.code, agency]));

describe('the tree of agencies', () => {
  it('knows who stands above, nearest first', () => {
    expect(ancestorsOf('office', byCode)).toEqual(['district', 'province']);
  });

  it('knows who stands below at any depth', () => {
    expect(descendants(agencies).get('province')).toEqual(['district', 'office']);
    expect(descendants(agencies).get('office')).toBeUndefined();
  });

  it.each<[string, string | null, boolean]>([
    ['province', 'office', true],
    ['district', 'district', true],
    ['office', 'province', false],
    ['office', null, false],
  ])('%s under %s would be a cycle: %s', (code, parent, cycle) => {
    expect(wouldCycle(code, parent, byCode)).toBe(cycle);
  });

  it('ends even where the rows already hold a cycle', () => {
    const circle = new Map([
      ['a', { code: 'a', parentCode: 'b' }],
      ['b', { code: 'b', parentCode: 'a' }],
    ]);
    expect(ancestorsOf('a', circle)).toEqual(['b']);
  });
});
