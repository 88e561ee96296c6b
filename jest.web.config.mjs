import usual from './jest.config.mjs';

/** All tests of the pages in a browser; `npm test` has the story alone. One more at a time than there are cores: a quarter of each is to wait, for a page to come to rest or for Lighthouse to believe that one has. */
export default {
  ...usual,
  testRegex: 'test/web/.*\\.spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 3,
  testTimeout: 60_000,
};
