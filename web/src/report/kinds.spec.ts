import { readFileSync } from 'node:fs';
import { kindOf, KIND_KEYS, KINDS } from './kinds';

interface Taxonomy {
  readonly classes: readonly {
    readonly value: string;
    readonly types: readonly { readonly value: string; readonly scope: string }[];
  }[];
}
const { classes } = JSON.parse(readFileSync('reference/rsit.json', 'utf8')) as Taxonomy;

describe('the kinds of the form', () => {
  it.each(KIND_KEYS)('%s is in the taxonomy, and the desk takes it', (key) => {
    const { taxonomy, type }: { taxonomy: string; type?: string } = KINDS[key];
    const found = classes.find(({ value }) => value === taxonomy);
    const types = found?.types ?? [];
    if (type !== undefined) expect(types).toContainEqual(expect.objectContaining({ value: type }));
    expect(types.filter(({ value }) => type === undefined || value === type)).not.toContainEqual(
      expect.not.objectContaining({ scope: 'in' }),
    );
    expect(types.length).toBeGreaterThan(0);
  });

  it('are found again from the category of a case', () => {
    expect(kindOf({ taxonomy: 'fraud', type: 'phishing' })).toBe('phishing');
    expect(kindOf({ taxonomy: 'availability', type: 'outage' })).toBe('flood');
    expect(kindOf({ taxonomy: 'malicious-code', type: 'infected-system' })).toBe('malware');
    expect(kindOf({ taxonomy: 'vulnerable', type: null })).toBe('other');
  });
});
