import { caseIn } from '../../../support/cases.js';
import { playScenes } from '../../support/scenes.js';

const of = (name: string, query = '') => ({
  ...{ name, who: 'coordinator', path: `/su-co/{code}${query}` },
});

playScenes(
  'a case',
  async ({ app }, cast) => ({ code: (await caseIn(app, cast, 'containment')).code }),
  [
    of('case'),
    of('case-tasks', '?tab=tasks'),
    of('case-traces', '?tab=traces'),
    of('case-evidence', '?tab=evidence'),
    of('case-report', '?tab=report'),
    of('case-rating', '?tab=rating'),
    of('case-print', '?print=true'),
    { name: 'case-unit', who: 'reporter', path: '/su-co/{code}' },
    { name: 'case-absent', who: 'coordinator', path: '/su-co/SC-2026-999999' },
  ],
);
