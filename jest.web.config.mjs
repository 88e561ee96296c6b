import usual from './jest.config.mjs';

/** All tests of the pages in a browser; `npm test` has the story alone. Two at a time: while a page comes to rest there is nothing to do. */
export default {
  ...usual,
  testRegex: 'test/web/.*\\.spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
};
