import { type Facts } from './facts';
import { adding, judged, missOf } from './match';

const FACTS: Facts = {
  severity: 'high',
  phase: 'during',
  legalSerious: false,
  crimeSigns: true,
  dataImpact: 'personal',
  congressRole: 'critical',
  categoryTaxonomy: null,
  systemOperatorKind: 'department',
  reporterHasDistrict: false,
  systemProviderKnown: false,
};

const rule = (id: string, order: number, when: object) => ({ id, order, when: { ...when } });

describe('missOf', () => {
  it('names the first member that does not hold', () => {
    expect(missOf({ severity: ['high'], phase: ['before'] }, FACTS)).toEqual({
      fact: 'phase',
      wanted: ['before'],
    });
  });

  it('takes one of the alternatives', () => {
    const anyOf = [{ severity: ['low'] }, { crimeSigns: true }];
    expect(missOf({ anyOf }, FACTS)).toBeNull();
    expect(missOf({ anyOf: anyOf.slice(0, 1) }, FACTS)?.fact).toBe('anyOf');
  });

  it('has an unknown fact never hold', () => {
    expect(missOf({ categoryTaxonomy: ['fraud'] }, FACTS)?.fact).toBe('categoryTaxonomy');
  });
});

describe('judged', () => {
  const [low, crime, rest] = [
    rule('LOW', 10, { severity: ['low'] }),
    rule('CRIME', 20, { crimeSigns: true }),
    rule('REST', 30, {}),
  ];

  it('goes by the order, not by the place', () => {
    const found = judged([rest, crime, low], FACTS);
    expect(found?.decides.id).toBe('CRIME');
    expect(found?.above.map(({ row, miss }) => [row.id, miss?.fact])).toEqual([
      ['LOW', 'severity'],
    ]);
  });

  it('says when no rule decides', () => {
    expect(judged([low], FACTS)).toBeNull();
  });
});

it('adds every modifier that holds', () => {
  const modifiers = [rule('A', 1, { phase: ['during'] }), rule('B', 2, { legalSerious: true })];
  expect(adding(modifiers, FACTS).map(({ id }) => id)).toEqual(['A']);
});
