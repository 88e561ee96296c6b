/** What somebody would call the thing that signed in. */
export interface Device {
  readonly browser: string | null;
  readonly system: string | null;
}

// In this order: each of them claims to be some of those after it.
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

const nameIn = (agent: string, known: typeof BROWSERS): string | null =>
  known.find(([sign]) => sign.test(agent))?.[1] ?? null;

/** A program calls itself by its name and version: `curl/7.88.1`. */
const programIn = (agent: string): string | null => /^([\w.-]+)\//.exec(agent)?.[1] ?? null;

export function deviceOf(agent: string | null): Device {
  if (agent === null) return { browser: null, system: null };
  const browser = nameIn(agent, BROWSERS);
  return { browser: browser ?? programIn(agent), system: nameIn(agent, SYSTEMS) };
}
