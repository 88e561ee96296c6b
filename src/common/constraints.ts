import { QueryFailedError } from 'typeorm';
import { type Problem } from './problem.js';

/** For the catch of a write: turns the violation of a named constraint into its problem; everything else stays a fault. */
export const throwOnConstraint =
  (problems: Readonly<Record<string, () => Problem>>) =>
  (error: unknown): never => {
    const driverError: unknown = error instanceof QueryFailedError ? error.driverError : error;
    const { constraint } = driverError as { constraint?: string };
    const problem = constraint === undefined ? undefined : problems[constraint];
    throw problem ? problem() : error;
  };
