import { fittingRule, labelsIn, type Rule, swapped, USUAL_REPORT } from './mapping';

const rule = (...when: Rule['when']): Rule => ({ when, report: USUAL_REPORT });
const RULES = [
  rule({ label: 'severity', test: 'is', values: ['critical', 'page'] }),
  rule(
    { label: 'instance', test: 'begins-with', values: ['https://'] },
    { label: 'job', test: 'is', values: ['web'] },
  ),
];

describe('a mapping on trial', () => {
  it('reads labels a line each, in quotation marks or not, more than once too', () => {
    const labels = labelsIn('severity="page"\njob=web\njob=db\nno label\n=nothing\nurl=a=b');
    expect([...labels]).toEqual([
      ['severity', ['page']],
      ['job', ['web', 'db']],
      ['url', ['a=b']],
    ]);
  });

  it.each([
    ['severity=page', 0],
    ['severity=warning', -1],
    ['instance=https://gialai.gov.vn\njob=web', 1],
    ['instance=https://gialai.gov.vn', -1],
    ['instance=http://gialai.gov.vn\njob=web', -1],
    ['severity=critical\ninstance=https://x\njob=web', 0],
  ])('finds the first rule all of whose conditions hold: %j', (text, place) => {
    expect(fittingRule(RULES, labelsIn(text))).toBe(place);
  });

  it('is moved a place at a time, and never out of the list', () => {
    expect(swapped(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(swapped(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(swapped(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });
});
