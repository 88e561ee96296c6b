import { windowFaults } from './window-faults';

const BEFORE = { from: '2026-11-01', to: '2026-11-22' };
const DURING = { from: '2026-11-23', to: '2026-11-25' };

const wrongIn = (windows: Parameters<typeof windowFaults>[0]) =>
  Object.entries(windowFaults(windows)).filter(([, fault]) => fault !== undefined);

describe('the windows of a congress', () => {
  it('in order, one after the other, have no fault', () => {
    expect(wrongIn({ before: BEFORE, during: DURING, after: null })).toEqual([]);
    expect(wrongIn({ before: null, during: null, after: null })).toEqual([]);
  });

  it('have every fault said, each at its day', () => {
    const windows = {
      before: { from: '2026-11-22', to: '2026-11-01' },
      during: { from: '2026-11-22', to: '' },
      after: { from: '31/02/2026', to: '2026-12-02' },
    };
    expect(wrongIn(windows)).toEqual([
      ['/windows/before/to', 'windowEnd'],
      ['/windows/during/to', 'dayMissing'],
      ['/windows/after/from', 'day'],
    ]);
  });

  it('may not touch the one ahead, though the one between has no days', () => {
    const after = { from: '2026-11-22', to: '2026-11-30' };
    expect(wrongIn({ before: BEFORE, during: null, after })).toEqual([
      ['/windows/after/from', 'windowOrder'],
    ]);
  });
});
