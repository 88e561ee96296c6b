import { TestEnvironment } from 'jest-environment-node';
import * as checkers from './checkers.mjs';

/**
 * Jest's own, with what checks answers against the document of the API. That comes from outside of the sandbox, so it is
 * made once in each worker and not for each file: to compile the schemas takes longer than the tests of many a file.
 */
export default class DeskEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.checkers = checkers;
  }
}
