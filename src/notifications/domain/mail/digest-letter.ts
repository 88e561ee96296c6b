import { defanged, isOfCase, type Item, open, type Say, whatHappened } from './item.js';
import { type Letter, type Section } from './letter.js';
import { footerOf, type Paper } from './step-letter.js';

// What does not fit on a screen or two is read in the desk.
const MOST_CASES = 30;
const MOST_LINES = 10;

const countsOf = (items: readonly Item[]) => ({
  news: items.length,
  cases: new Set(items.map(({ code }) => code)).size,
});

export const digestSummary = (items: readonly Item[], say: Say): string =>
  say('digest.subject', countsOf(items));

export const digestSubject = (items: readonly Item[], { say }: Paper): string =>
  `[${say('desk')}] ${digestSummary(items, say)}`;

/** What is low, all in one; by case, in the order in which it happened. */
export function digestLetter(items: readonly Item[], paper: Paper): Letter {
  const { language, say, base } = paper;
  const codes = [...new Set(items.map(({ code }) => code))];
  const left = codes.length - MOST_CASES;
  return {
    ...{ language, heading: say('digest.heading', countsOf(items)) },
    sections: [
      ...codes.slice(0, MOST_CASES).map((code) =>
        sectionOf(
          code,
          items.filter((item) => item.code === code),
          paper,
        ),
      ),
      ...(left > 0 ? [{ lines: [say('digest.more-cases', { count: left })] }] : []),
    ],
    action: base === null ? undefined : { label: say('digest.open'), link: base },
    footer: footerOf(say),
  };
}

function sectionOf(code: string, steps: readonly Item[], { say, clock }: Paper): Section {
  const told = steps.map(open).find((one) => one !== null);
  const left = steps.length - MOST_LINES;
  return {
    title: told ? `${code} – ${defanged(told.title)}` : code,
    lines: [
      ...steps
        .slice(0, MOST_LINES)
        .map((step) => `• ${whatHappened(step, say)} (${clock(step.at)})`),
      ...(left > 0 ? [say('digest.more', { count: left })] : []),
      ...(told && steps.some(isOfCase)
        ? [say('digest.state', { state: say(`state.${told.status}`) })]
        : []),
    ],
  };
}
