import { emptyRule, findingsOf, isOther, moved, worked } from './edit-rules';

const rules = ['A', 'B', 'C'].map((id, i) => ({ ...emptyRule(), id, order: 30 - i * 10 }));

it('works on the rules in their order', () => {
  expect(worked({ rules, modifiers: [] }).rules.map(({ id }) => id)).toEqual(['C', 'B', 'A']);
});

describe('moved', () => {
  it('numbers anew', () => {
    expect(moved(rules, 2, 0).map(({ id, order }) => [id, order])).toEqual([
      ['C', 10],
      ['A', 20],
      ['B', 30],
    ]);
  });

  it('leaves all as it is beyond the ends', () => {
    expect(moved(rules, 0, -1)).toEqual(rules);
    expect(moved(rules, 2, 3)).toEqual(rules);
  });
});

it('finds what is wrong with a row, tried or sent', () => {
  const faults = new Map([
    ['/table/rules/1/lead', 'x'],
    ['/rules/1', 'y'],
    ['/rules/11/lead', 'z'],
  ]);
  expect(findingsOf(faults, '/rules/1')).toEqual([
    ['/lead', 'x'],
    ['', 'y'],
  ]);
});

it('tells rows apart by what they say', () => {
  const rule = { ...emptyRule(), id: 'A', when: { phase: ['during'], crimeSigns: true } };
  const { when: _, ...rest } = rule;
  const same = { when: { crimeSigns: true, phase: ['during'] }, ...rest, order: 7 };
  expect(isOther(rule, same)).toBe(false);
  expect(isOther(rule, { ...rule, basis: 'QĐ 05/2017' })).toBe(true);
});
