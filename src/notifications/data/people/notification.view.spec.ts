import { type SeenCase } from '../../../incidents/case-facts.js';
import { GONE, nameable, spokenType, type Standing } from './notification.view.js';

type Row = Parameters<typeof spokenType>[0];

const TYPE = 'incident.acknowledged';
const row = (changes: Partial<Row> = {}): Row => ({
  ...{ personId: 'a', eventId: 'b', position: 1, template: TYPE, subject: 'SC-2026-000001' },
  ...{ importance: 'normal', sight: 'full', params: {}, at: new Date(0), readAt: null },
  ...changes,
});

/** As the case stands for somebody now: how much they see of it, how strict it is. */
const now = (
  sight: 'full' | 'overview' | 'none',
  { restricted = false, tlp = 'AMBER' }: { restricted?: boolean; tlp?: SeenCase['tlp'] } = {},
): Standing => ({
  ...{ restricted, tlp },
  seen:
    sight === 'none'
      ? undefined
      : {
          ...{ sight, restricted, tlp, title: 'Cổng thông tin', severity: 'medium' },
          ...{ status: 'triage', nextDueAt: null },
        },
});

describe('what a notification says', () => {
  it.each<[string, Partial<Row>, Standing | null, string]>([
    ['all of it to who still sees the case', {}, now('full'), TYPE],
    ['that there is something to who sees it in a list now', {}, now('overview'), 'notice'],
    ['that it is gone to who sees it no more', {}, now('none'), GONE],
    ['no more than there is of a restricted one', {}, now('full', { restricted: true }), 'notice'],
    ['what was told outside, there', { sight: 'outside' }, now('none'), TYPE],
    ['what was told outside, in a list', { sight: 'outside' }, now('overview'), TYPE],
    ['less once it is strict', { sight: 'outside' }, now('none', { tlp: 'RED' }), 'notice'],
    [
      'nothing once it is restricted',
      { sight: 'outside' },
      now('none', { restricted: true }),
      GONE,
    ],
    [
      'that a decision is waited for, however strict it is',
      { sight: 'outside', template: 'incident.approval-asked' },
      now('overview', { tlp: 'RED' }),
      'incident.approval-asked',
    ],
    ['what is about no case', { template: 'webhook.disabled' }, null, 'webhook.disabled'],
    ['never more than was said', { template: 'notice' }, now('full'), 'notice'],
  ])('is %s', (_, changes, standing, type) => {
    expect(spokenType(row(changes), standing)).toBe(type);
  });

  it('names a strict case to those alone who see it', () => {
    expect(nameable(now('full', { tlp: 'RED' }))).toBeDefined();
    expect(nameable(now('overview', { tlp: 'AMBER+STRICT' }))).toBeUndefined();
    expect(nameable(now('overview'))).toBeDefined();
    expect(nameable(now('none'))).toBeUndefined();
  });
});
