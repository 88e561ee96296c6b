import usual from './jest.config.mjs';

/** All tests of the pages in a browser; `npm test` has the story alone. One at a time: a browser takes what there is. */
export default {
  ...usual,
  testRegex: 'test/web/.*\\.spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 60_000,
};
