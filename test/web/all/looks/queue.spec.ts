import { caseIn } from '../../../support/cases.js';
import { playScenes } from '../../support/scenes.js';

playScenes(
  'the queue',
  async ({ app }, cast) => {
    for (const severity of ['low', 'high', 'critical'] as const) {
      await caseIn(app, cast, 'submitted', { severity });
    }
    return {};
  },
  [
    { name: 'queue', who: 'coordinator', path: '/dieu-phoi?view=all' },
    { name: 'queue-now', who: 'coordinator', path: '/dieu-phoi?view=now' },
    {
      name: 'queue-filtered',
      who: 'coordinator',
      path: '/dieu-phoi?view=all&severity=critical&status=closed',
    },
  ],
);
