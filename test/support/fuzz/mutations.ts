import { type Chance } from './chance.js';
import { hostileValue } from './hostile.js';

type Holder = Record<string, unknown>;

/** Everything in a value that can be replaced: in what, and under which name. */
function placesIn(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]): [Holder, string][] => [
    [value as Holder, name],
    ...placesIn(part),
  ]);
}

/** The same body with something wrong in it: a member too few, too many, twice, of another kind or out of bounds. */
export function mutated(body: unknown, chance: Chance): unknown {
  const whole = structuredClone(body);
  for (let times = 1 + chance.below(3); times > 0; times--) {
    const places = placesIn(whole);
    if (places.length === 0) return hostileValue(chance);
    const [holder, name] = chance.of(places);
    chance.of<() => void>([
      () => Reflect.deleteProperty(holder, name),
      () => (holder[`${name}x`] = holder[name]),
      () => (holder[name] = [holder[name]]),
      () => (holder[name] = { value: holder[name] }),
      () => (holder[name] = String(holder[name])),
      () => (holder[name] = hostileValue(chance)),
      () => (holder[name] = hostileValue(chance)),
      () =>
        (holder[chance.of(['id', 'status', 'roles', 'agency', 'version'])] = hostileValue(chance)),
    ])();
  }
  return whole;
}

/** JSON with its first member twice, which JSON.stringify cannot write. */
export const doubled = (json: string): string =>
  json.replace(/^\{("[^"]*":("[^"]*"|\d+)),/, '{$1,$1,');
