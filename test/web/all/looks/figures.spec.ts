import { playScenes } from '../../support/scenes.js';
import { fillTwoWeeks } from '../../support/past.js';

playScenes(
  'the dashboard and the wall',
  async (visitors, cast) => {
    await fillTwoWeeks(visitors, cast);
    return {};
  },
  [
    { name: 'dashboard', who: 'coordinator', path: '/bang-dieu-hanh' },
    { name: 'wall', who: 'coordinator', path: '/man-hinh-lon' },
  ],
);
