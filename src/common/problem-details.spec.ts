import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { asProblem } from './problem-details.js';
import { DatabaseUnavailable } from './problems.js';

describe('what is thrown when the database goes in the middle of a transaction', () => {
  it.each([
    new QueryRunnerAlreadyReleasedError(),
    new QueryRunnerProviderAlreadyReleasedError(),
    new Error('Client was closed and is not queryable'),
    new Error('Client has encountered a connection error and is not queryable'),
    new Error('Connection terminated unexpectedly'),
    Object.assign(new Error(), { code: '57P01' }),
    { driverError: Object.assign(new Error(), { code: 'ECONNRESET' }) },
  ])('is a database that is away: %s', (error) => {
    expect(asProblem(error)).toBeInstanceOf(DatabaseUnavailable);
  });

  it('is a fault otherwise', () => {
    expect(asProblem(new Error('out of range'))).toBeUndefined();
  });
});
