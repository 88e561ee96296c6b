export const SCENES = ['now', 'trend', 'map'] as const;
export type Scene = (typeof SCENES)[number];

export const SCENE_MS = 30_000;
export const ALARM_MS = 60_000;

/** The next one, or the one before; round and round. */
export function sceneAfter(scene: Scene, step: 1 | -1): Scene {
  const place = (SCENES.indexOf(scene) + step + SCENES.length) % SCENES.length;
  return SCENES[place] ?? SCENES[0];
}

export type Freshness = 'fresh' | 'late' | 'stale';

const LATE_MS = 2 * 60_000;
const STALE_MS = 10 * 60_000;

/** How far what is shown can be trusted. */
export function freshnessOf(ageMs: number): Freshness {
  if (ageMs >= STALE_MS) return 'stale';
  return ageMs >= LATE_MS ? 'late' : 'fresh';
}

const DAY_MS = 86_400_000;
const ZONE_MS = 7 * 3_600_000;
// Half past three in the province: the quietest hour of a desk.
const NIGHTLY_MS = 3.5 * 3_600_000;

/** Until a screen that has been on all day begins anew. */
export function msUntilNightly(now: number): number {
  const sinceMidnight = (now + ZONE_MS) % DAY_MS;
  return (NIGHTLY_MS - sinceMidnight + DAY_MS) % DAY_MS || DAY_MS;
}
