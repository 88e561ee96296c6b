import fc from 'fast-check';
import { type Mapping, targetFor } from './mapping.js';

const MAPPING: Mapping<string> = {
  rules: [
    { when: [{ label: 'env', test: 'is', values: ['test', 'staging'] }], report: null },
    {
      when: [
        { label: 'severity', test: 'is', values: ['critical'] },
        { label: 'instance', test: 'begins-with', values: ['web', 'portal-'] },
      ],
      report: 'portal',
    },
    { when: [{ label: 'severity', test: 'is', values: ['critical'] }], report: 'any' },
  ],
  otherwise: null,
};

const labels = fc.dictionary(fc.string(), fc.array(fc.string(), { maxLength: 3 }));

describe('the mapping of a source', () => {
  it.each([
    [{ severity: ['critical'], instance: ['web01'] }, 'portal'],
    [{ severity: ['critical'], instance: ['db01'] }, 'any'],
    [{ severity: ['critical'] }, 'any'],
    [{ severity: ['critical'], instance: ['web01'], env: ['staging'] }, null],
    [{ severity: ['warning'], instance: ['portal-1'] }, null],
    [{ severity: ['warning', 'critical'], instance: ['db', 'portal-1'] }, 'portal'],
    [{ severity: ['Critical'] }, null],
    [{}, null],
  ])('makes of %j: %s', (given, target) => {
    expect(targetFor(MAPPING, given)).toBe(target);
  });

  it('goes by the first rule that fits, and one without conditions fits all', () => {
    fc.assert(
      fc.property(labels, (given) => {
        const all = { when: [], report: 'all' };
        expect(targetFor({ rules: [all, ...MAPPING.rules], otherwise: null }, given)).toBe('all');
        expect(targetFor({ rules: [], otherwise: 'rest' }, given)).toBe('rest');
      }),
    );
  });

  it('takes nothing for a label that every object has by itself', () => {
    const when = [{ label: 'constructor', test: 'begins-with', values: [''] } as const];
    expect(targetFor({ rules: [{ when, report: 'odd' }], otherwise: null }, {})).toBeNull();
  });

  it('finds nothing more with a rule whose label is not there', () => {
    fc.assert(
      fc.property(labels, fc.string(), (given, value) => {
        fc.pre(!('@absent' in given));
        const when = [{ label: '@absent', test: 'begins-with', values: [value] } as const];
        const rules = [{ when, report: 'odd' }, ...MAPPING.rules];
        expect(targetFor({ ...MAPPING, rules }, given)).toBe(targetFor(MAPPING, given));
      }),
    );
  });
});
