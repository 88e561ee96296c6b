import { type Incident } from '../queue/search';
import { askedFirst, askOf } from './asks';

const incident = (code: string, more: Partial<Incident>) =>
  ({ code, status: 'containment', infoRequest: null, unitConfirmedAt: null, ...more }) as Incident;
const asked = (dueAt: string) => ({ infoRequest: { dueAt } }) as Partial<Incident>;

describe('What the desk waits for from a unit', () => {
  it('is an answer to its questions, or a word that it is fixed', () => {
    expect(askOf(incident('1', asked('2026-11-26T10:00:00Z')))).toBe('answer');
    expect(askOf(incident('2', { status: 'resolved' }))).toBe('confirm');
    expect(askOf(incident('3', { status: 'resolved', unitConfirmedAt: '2026-11-26' }))).toBeNull();
    expect(askOf(incident('4', {}))).toBeNull();
  });

  it('stands in the order in which it is due, questions first', () => {
    const all = [
      incident('fixed', { status: 'resolved', resolvedAt: '2026-11-20T10:00:00Z' }),
      incident('later', asked('2026-11-27T10:00:00Z')),
      incident('working', {}),
      incident('soon', asked('2026-11-26T10:00:00Z')),
    ];
    expect(askedFirst(all).map(({ code }) => code)).toEqual(['soon', 'later', 'fixed']);
  });
});
