import { readFileSync } from 'node:fs';
import { categoryVerdict, type Taxonomy } from './taxonomy.js';

const taxonomy = JSON.parse(
  readFileSync(new URL('../../../reference/rsit.json', import.meta.url), 'utf8'),
) as Taxonomy;

describe('the taxonomy as shipped', () => {
  const types = taxonomy.classes.flatMap((one) =>
    one.types.map(({ value, scope }) => ({ taxonomy: one.value, type: value, scope })),
  );

  it('names each class once, and each type once within its class', () => {
    const classes = taxonomy.classes.map(({ value }) => value);
    expect(new Set(classes).size).toBe(classes.length);
    const pairs = types.map((one) => `${one.taxonomy}/${one.type}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('takes reports of every class, and of every type but those that are not the business of the desk', () => {
    taxonomy.classes.forEach(({ value }) => {
      expect(categoryVerdict(taxonomy, { taxonomy: value })).toBe('fine');
      expect(categoryVerdict(taxonomy, { taxonomy: value, type: null })).toBe('fine');
    });
    types.forEach(({ scope, ...category }) => {
      const verdict = scope === 'out' ? 'out-of-scope' : 'fine';
      expect(categoryVerdict(taxonomy, category)).toBe(verdict);
    });
    expect(types.filter(({ scope }) => scope === 'out')).not.toEqual([]);
  });

  it('does not know a class or type that it does not list, nor a type of another class', () => {
    expect(categoryVerdict(taxonomy, { taxonomy: 'weather' })).toBe('unknown-class');
    expect(categoryVerdict(taxonomy, { taxonomy: 'weather', type: 'ddos' })).toBe('unknown-class');
    expect(categoryVerdict(taxonomy, { taxonomy: 'availability', type: 'rain' })).toBe(
      'unknown-type',
    );
    expect(categoryVerdict(taxonomy, { taxonomy: 'fraud', type: 'ddos' })).toBe('unknown-type');
  });
});
