import { type Severity } from '../ui/severities';

/** Of a report that was sent. */
export interface Levels {
  /** What its sender saw when they checked it. */
  readonly shown: Severity;
  /** What the desk reckoned when it came in. */
  readonly received: Severity;
}

/** By whom it is another than the sender saw: by the reckoning as it came in, or by people of the desk since. */
export function changeOf({ shown, received }: Levels, now: Severity): 'received' | 'desk' | null {
  if (now === shown) return null;
  return now === received ? 'received' : 'desk';
}

type Kept = readonly (readonly [code: string, levels: Levels])[];

const KEPT_AS = 'report.levels';
// Of the last reports from this machine; of older ones the answer has long been read.
const MOST = 30;

export const withOne = (kept: Kept, code: string, levels: Levels): Kept =>
  [[code, levels] as const, ...kept.filter(([other]) => other !== code)].slice(0, MOST);

const here = new Map<string, Levels>();

/** `onlyHere`: until the page is closed, where nothing of the report may stay on the machine. */
export function keepLevels(code: string, levels: Levels, onlyHere: boolean): void {
  here.set(code, levels);
  if (onlyHere) return;
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(withOne(read(), code, levels)));
  } catch {
    // It holds for this page.
  }
}

export const levelsOf = (code: string): Levels | undefined =>
  here.get(code) ?? new Map(read()).get(code);

function read(): Kept {
  try {
    return JSON.parse(localStorage.getItem(KEPT_AS) ?? '[]') as Kept;
  } catch {
    return [];
  }
}
