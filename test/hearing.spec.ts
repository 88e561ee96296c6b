import fs from 'node:fs';
import path from 'node:path';
import { text } from '../src/common/localisation.js';
import { projectRoot } from '../src/common/project-root.js';
import { referenceFile } from '../src/common/reference-file.js';
import { EVENT_OF, EVENT_TYPES } from '../src/incidents/domain/event-types.js';
import { type MoveName } from '../src/incidents/domain/lifecycle.js';
import { HEARS, hearersOf, isOfCase } from '../src/notifications/domain/people/hearing.js';
import { INSTEAD, type Relation, RELATIONS } from '../src/notifications/domain/people/relations.js';

interface Step {
  readonly event: string;
  readonly effects: readonly string[];
}

const machine = referenceFile<{
  readonly transitions: readonly Step[];
  readonly overlay_events: readonly Step[];
}>('state-machine.json');
const steps = [...machine.transitions, ...machine.overlay_events];

/** What the steps that are no move of a person are called. */
const OTHERS: Readonly<Record<string, string>> = {
  submit: 'incident.submitted',
  info_timeout: 'incident.info-timed-out',
  transfer_timeout: 'incident.transfer-timed-out',
  reassign: 'incident.assigned',
  change_severity: 'incident.severity-changed',
};
const typeOf = (event: string): string =>
  event in EVENT_OF ? EVENT_OF[event as MoveName] : (OTHERS[event] ?? '');

/** Each effect by which somebody is told, and who that is. One that is new needs a row. */
const WHO: Readonly<Record<string, readonly Relation[]>> = {
  "notify the lead agency's desk": ['desk'],
  'notify desk': ['desk'],
  'send receipt to reporter (QĐ 05 Điều 12.1c)': ['reporter'],
  'notify reporter with reason': ['reporter'],
  'notify reporters': ['reporter', 'unit'],
  'notify handler and unit': ['handler', 'unit'],
  'ask unit to confirm': ['unit'],
  'notify lead': ['desk'],
  'send closing report to owner and coordinator': ['unit', 'told'],
  'notify lead desk': ['desk'],
  'notify unit': ['unit'],
  'notify asker': ['asker'],
  'escalate to the parent agency of the unit': ['escalatedTo'],
  'notify target': ['target'],
  notify: ['offerer', 'desk'],
  'escalate to GL-BCD / GL-UBND': ['escalatedTo'],
  'notify both': ['handler', 'formerHandler'],
};
const TELLS = /^(notify|send|ask|escalate)\b/;

describe('who hears of what', () => {
  it.each(steps.map(({ event, effects }) => [event, effects.filter((one) => TELLS.test(one))]))(
    'is for %s as the state machine says',
    (event, effects) => {
      const type = typeOf(event);
      expect(EVENT_TYPES).toContain(type);
      const hearers = hearersOf(type).map(([relation]) => relation);
      for (const effect of effects) {
        expect([effect, WHO[effect]]).toEqual([effect, expect.any(Array)]);
        expect(hearers).toEqual(expect.arrayContaining([...(WHO[effect] ?? [])]));
      }
    },
  );

  it('is said of every event of a case, and of none that there is not', () => {
    expect(Object.keys(HEARS).filter(isOfCase).sort()).toEqual([...EVENT_TYPES].sort());
  });
});

describe('the page on who hears of what', () => {
  const page = fs.readFileSync(path.join(projectRoot, 'docs/domain/notifications.md'), 'utf8');
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.replaceAll('`', '').trim()));
  const listOf = (cell = ''): string[] => (cell === '–' ? [] : cell.split(', '));

  it.each(Object.keys(HEARS))(
    'says of %s what the table says, in the words of the mails',
    (type) => {
      const [, , vi, en, ...cells] = rows.find(([, first]) => first === type) ?? [];
      expect([vi, en]).toEqual([
        text('vi', 'mail', `what.${type}`),
        text('en', 'mail', `what.${type}`),
      ]);
      const weights = ['urgent', 'graded', 'normal', 'low'];
      const said = weights.flatMap((weight, i) => listOf(cells[i]).map((one) => [one, weight]));
      expect(new Map(said as [string, string][])).toEqual(new Map(hearersOf(type)));
    },
  );

  it.each(RELATIONS)('explains the relation %s, and who stands in for it', (relation) => {
    const [, , vi = '', en = '', instead] = rows.find(([, first]) => first === relation) ?? [];
    expect([vi, en].map(({ length }) => length > 8)).toEqual([true, true]);
    expect(instead).toBe(INSTEAD[relation] ?? '–');
  });
});
