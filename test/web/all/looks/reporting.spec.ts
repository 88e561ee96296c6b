import { caseIn } from '../../../support/cases.js';
import { playScenes } from '../../support/scenes.js';

playScenes(
  'reporting',
  async ({ app }, cast) => ({ code: (await caseIn(app, cast, 'containment')).code }),
  [
    { name: 'report', who: 'reporter', path: '/bao-cao' },
    { name: 'report-guest', path: '/bao-cao' },
    { name: 'track', who: 'reporter', path: '/theo-doi/{code}' },
    { name: 'unit', who: 'reporter', path: '/don-vi' },
  ],
);
