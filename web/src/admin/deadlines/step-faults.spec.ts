import { type Escalation } from './deadlines-api';
import { stepFaults } from './step-faults';

const STEP: Escalation = {
  ...{ percent: 100, orAfter: null, severities: ['high'], who: 'duty-lead', agencies: [] },
  to: { vi: 'Trưởng ca', en: 'Lead' },
};
const faultsOf = (changes: Partial<Escalation>) => [...stepFaults({ ...STEP, ...changes }).keys()];

describe('a step that tells those above', () => {
  it('is whole with a severity, somebody to hear it and a name in both languages', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('needs agencies where it is agencies that hear it', () => {
    expect(faultsOf({ who: 'agencies' })).toEqual(['/agencies']);
    expect(faultsOf({ who: 'agencies', agencies: ['GL-SYT'] })).toEqual([]);
  });

  it('tells all that is missing at once', () => {
    const none = { severities: [], to: { vi: ' ', en: '' } };
    expect(faultsOf(none)).toEqual(['/severities', '/to/vi', '/to/en']);
  });
});
