import { compared, type Outcome, summaryOf } from './simulation.js';

const outcome: Outcome = {
  ...{ severity: 'medium', score: 30, legalSerious: false, lead: 'GL-STTTT', mode: 'lead' },
  ...{ support: ['GL-CAT', 'GL-VNPT'], notify: [], deadlines: [{ kind: 'triage', target: '1wd' }] },
};

describe('what a table would change', () => {
  it('is named by what changes, the order of agencies apart', () => {
    const turned = { ...outcome, support: ['GL-VNPT', 'GL-CAT'] };
    expect(compared(outcome, turned).changes).toEqual([]);
    const after: Outcome = {
      ...turned,
      severity: 'high',
      deadlines: [{ kind: 'triage', target: '2h' }],
    };
    expect(compared(outcome, after)).toEqual({
      ...{ before: outcome, after, changes: ['severity', 'deadlines'] },
    });
  });

  it('is summed up', () => {
    const pairs = [
      compared(outcome, outcome),
      compared(outcome, { ...outcome, severity: 'low', lead: 'GL-CAT' }),
      compared(outcome, { ...outcome, severity: 'critical', score: 80 }),
      compared(outcome, { ...outcome, lead: 'GL-CAT' }),
    ];
    expect(summaryOf(pairs)).toMatchObject({ considered: 4, changed: 3, raised: 1, lowered: 1 });
    const counts = Object.fromEntries(
      summaryOf(pairs).by.map(({ aspect, count }) => [aspect, count]),
    );
    expect(counts).toEqual({
      ...{ severity: 2, score: 1, lead: 2, legalSerious: 0, mode: 0, support: 0, notify: 0 },
      deadlines: 0,
    });
  });
});
