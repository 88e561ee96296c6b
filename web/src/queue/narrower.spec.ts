import { askedNarrower, narrowersIn, readNarrower } from './narrower';

describe('What a number of the dashboard narrows the queue to', () => {
  it('is read from the address and asked of the API', () => {
    const search = readNarrower({
      ...{ period: 'chu-se-2026', district: 633, missed: 'acknowledge' },
      ...{ missedFrom: '2026-11-17T17:00:00.000Z', missedTo: '2026-11-24T02:00:00.000Z' },
    });
    expect(askedNarrower(search)).toEqual({
      ...{ period: ['chu-se-2026'], district: ['633'], missed: ['acknowledge'] },
      ...{ missedFrom: '2026-11-17T17:00:00.000Z', missedTo: '2026-11-24T02:00:00.000Z' },
    });
    expect(narrowersIn(search)).toEqual(['period', 'district', 'missed']);
  });

  it('is nothing where the address makes no sense', () => {
    const search = readNarrower({
      reportedFrom: 'yesterday',
      missed: 'all',
      period: '',
      district: [],
    });
    expect(search).toEqual({});
    expect(narrowersIn(search)).toEqual([]);
  });
});
