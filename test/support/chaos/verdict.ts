import { type Outcome } from './scenario.js';

/** What must hold of it whatever happened. */
export function expectAllArrived({ receivers, told, states }: Outcome): void {
  const wanted = told.map(({ id }) => id).sort();
  const codes = new Set(told.map(({ code }) => code));
  for (const receiver of receivers) {
    const firsts = receiver.firsts().filter(({ code }) => codes.has(code));
    expect(firsts.map(({ id }) => id).sort()).toEqual(wanted);
    expect(byCase(firsts)).toEqual(byCase(told));
    // Two events would have to be one, or one event two.
    const events = new Set(receiver.arrivals.map(({ code, sequence }) => `${code} ${sequence}`));
    expect(events.size).toBe(receiver.firsts().length);
  }
  expect(Object.keys(states)).toEqual(['delivered']);
  expect(states.delivered).toBeGreaterThanOrEqual(wanted.length * receivers.length);
}

/** How often something came again, under the id it had. */
export const repeatsAt = ({ receivers }: Outcome): number =>
  receivers.reduce((sum, one) => sum + one.arrivals.length - one.firsts().length, 0);

/** The events of each case, in their order. */
function byCase(some: readonly { readonly id: string; readonly code: string }[]): object {
  const cases: Record<string, string[]> = {};
  for (const { id, code } of some) (cases[code] ??= []).push(id);
  return cases;
}
