import { caseIn } from '../../../support/cases.js';
import { playScenes } from '../../support/scenes.js';

playScenes(
  'the dashboard and the wall',
  async ({ app }, cast) => {
    for (const severity of ['low', 'high', 'critical'] as const) {
      await caseIn(app, cast, 'submitted', { severity });
    }
    return {};
  },
  [
    { name: 'dashboard', who: 'coordinator', path: '/bang-dieu-hanh' },
    { name: 'wall', who: 'coordinator', path: '/man-hinh-lon' },
  ],
);
