import Sequencer from '@jest/test-sequencer';

// Some start whole desks in processes of their own, some wait for a browser.
const LONGEST = [
  'test/e2e/start.e2e-spec.ts',
  'test/e2e/permissions/relations.e2e-spec.ts',
  'test/e2e/readme.e2e-spec.ts',
  'test/e2e/notifications/chaos.e2e-spec.ts',
  'test/web/story.spec.ts',
  'test/e2e/auth/first-admin.e2e-spec.ts',
  'test/web/all/lighthouse.spec.ts',
  'test/web/all/looks/',
];

/**
 * What takes longest begins first, or one worker waits for it in the end. Jest knows by itself what took long the last
 * time, but a fresh checkout has no last time, and by their length these files look like others.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => LONGEST.some((part) => path.includes(`/${part}`));
    return super.sort(tests).sort((one, other) => rank(other) - rank(one));
  }
}
