import { SEVERITIES } from '../ui/severities';
import { type Incident } from './search';
import { type RowWords } from './use-row-words';

const DAY_MS = 86_400_000;
// `còn 6ng 23g`: few clocks run longer, and what they take more the space around the lines has.
const LONG_MS = 7 * DAY_MS - 60_000;

const LONG = 'Ỗ g '.repeat(60);

type Words = Pick<RowWords, 'severity'>;

/** The same case with the longest of everything that a card says. */
export function fullest(like: Incident, { severity }: Words, now = Date.now()): Incident {
  const [longest = like.severity] = [...SEVERITIES].sort(
    (a, b) => severity[b].length - severity[a].length,
  );
  const dueAt = new Date(now + LONG_MS).toISOString();
  return {
    ...{ ...like, severity: longest, title: LONG, code: like.code.replace(/\d/g, '0') },
    deadlines: like.deadlines.map((one) => ({
      ...{ ...one, dueAt, metAt: null, breachedAt: null, paused: false },
    })),
  };
}
