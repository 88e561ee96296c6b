import { canBeAssigned, outcomeOf, type TaskCase, taskFaults, type TaskFacts } from './task.js';
import { seesTask, worksOnTasks } from './task.js';

const at = new Date('2026-11-24T02:00:00Z');
const detectedAt = new Date('2026-11-24T01:30:00Z');
const minutes = (amount: number): Date => new Date(at.getTime() + amount * 60_000);

const open: TaskFacts = {
  ...{ mandatory: true, visibility: 'all', dueAt: minutes(60), doneAt: null, note: null },
};
const faultsOf = (changes: Partial<TaskFacts>, was?: TaskFacts) =>
  taskFaults({ ...open, ...changes }, was, { at, detectedAt }).map(
    ({ member, rule }) => `${member}: ${rule}`,
  );
const NOTE = { note: 'Đã ngắt mạng.' };

describe('a task', () => {
  it('is fine open, done with a result, and done a little before or after now', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ doneAt: at, ...NOTE })).toEqual([]);
    expect(faultsOf({ doneAt: minutes(5), ...NOTE })).toEqual([]);
    expect(faultsOf({ doneAt: detectedAt, ...NOTE })).toEqual([]);
    expect(faultsOf({ doneAt: at, mandatory: false })).toEqual([]);
  });

  it('is not done in the future, before the detection, or without a result where it is mandatory', () => {
    expect(faultsOf({ doneAt: minutes(5.01), ...NOTE })).toEqual(['doneAt: not-in-future']);
    expect(faultsOf({ doneAt: minutes(-31), ...NOTE })).toEqual(['doneAt: not-before-detection']);
    expect(faultsOf({ doneAt: at })).toEqual(['note: required']);
    expect(faultsOf(NOTE)).toEqual(['note: only-when-done']);
  });

  it('is never mandatory and kept to one’s own desk', () => {
    expect(faultsOf({ visibility: 'own' })).toEqual(['mandatory: own-not-mandatory']);
    expect(faultsOf({ visibility: 'own', mandatory: false })).toEqual([]);
    expect(faultsOf({ visibility: 'desk' })).toEqual([]);
  });

  it('is given a due time to come; one that has passed may stay', () => {
    expect(faultsOf({ dueAt: at })).toEqual(['dueAt: in-future']);
    const late = { ...open, dueAt: minutes(-10) };
    expect(faultsOf({ dueAt: minutes(-10) }, late)).toEqual([]);
    expect(faultsOf({ dueAt: minutes(-9) }, late)).toEqual(['dueAt: in-future']);
    expect(faultsOf({ dueAt: null }, late)).toEqual([]);
  });

  it('says what a change did to it', () => {
    expect(outcomeOf({ doneAt: null }, { doneAt: at })).toBe('done');
    expect(outcomeOf({ doneAt: at }, { doneAt: null })).toBe('reopened');
    expect(outcomeOf({ doneAt: at }, { doneAt: minutes(-5) })).toBe('changed');
    expect(outcomeOf({ doneAt: null }, { doneAt: null })).toBe('changed');
  });
});

describe('the people of a task', () => {
  const incident: TaskCase = {
    ...{ reporterAgency: 'GL-UBND-633', affectedAgencies: ['GL-UBND-626'], leadAgency: 'GL-CAT' },
    ...{ supportAgencies: ['GL-STTTT'], routeMode: 'lead', handlerId: 'thanh', transfer: null },
    ...{ restricted: false, restrictedPeople: [], senderConfirmed: true },
  };
  const person = (agency: string, role: string, id = 'x') => ({ id, agency, roles: [role] });
  const PEOPLE = {
    lead: person('GL-CAT', 'coordinator'),
    leadReader: person('GL-CAT', 'supervisor'),
    support: person('GL-STTTT', 'handler'),
    unit: person('GL-UBND-633', 'reporter'),
    affected: person('GL-UBND-626', 'coordinator'),
    stranger: person('GL-SYT', 'coordinator'),
    handler: person('GL-UBND-633', 'reporter', 'thanh'),
  };
  type Who = keyof typeof PEOPLE;
  const those = (test: (who: (typeof PEOPLE)[Who]) => boolean): Who[] =>
    (Object.keys(PEOPLE) as Who[]).filter((who) => test(PEOPLE[who]));

  it('work on it at the lead and the supporting agencies, and as the handler', () => {
    expect(those((who) => worksOnTasks(who, incident))).toEqual(['lead', 'support', 'handler']);
  });

  it('see it by what it is shared with', () => {
    const sees = (visibility: 'all' | 'desk' | 'own') =>
      those((who) => seesTask(who, incident, { visibility, agency: 'GL-STTTT' }));
    expect(sees('all')).toEqual(Object.keys(PEOPLE));
    expect(sees('desk')).toEqual(['lead', 'leadReader', 'support']);
    expect(sees('own')).toEqual(['support']);
  });

  it('can be put on it where they see it, those of the units on shared ones', () => {
    const able = (visibility: 'all' | 'desk' | 'own', changes: Partial<TaskCase> = {}) =>
      those((who) =>
        canBeAssigned(who, { ...incident, ...changes }, { visibility, agency: 'GL-STTTT' }),
      );
    expect(able('all')).toEqual(['lead', 'support', 'unit', 'affected', 'handler']);
    expect(able('desk')).toEqual(['lead', 'support']);
    expect(able('own')).toEqual(['support']);
    expect(able('all', { restricted: true })).toEqual(['lead', 'handler']);
  });
});
