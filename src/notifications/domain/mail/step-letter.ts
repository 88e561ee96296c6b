import { defanged, headline, isOfCase, type Item, open, type Say, whatHappened } from './item.js';
import { type Fact, type Letter } from './letter.js';

export interface Paper {
  readonly language: string;
  readonly say: Say;
  /** An instant as the clock on the wall shows it to the reader. */
  readonly clock: (at: Date) => string;
  /** Of the desk's pages, without a slash at the end; null where nobody has said where they are. */
  readonly base: string | null;
}

/** `[SC-2026-000123] …`: it is read over shoulders and on locked screens. */
export const subjectOf = (item: Item, { say }: Paper): string =>
  isOfCase(item)
    ? `[${item.code}] ${headline(item, say)}`
    : `[${say('desk')}] ${whatHappened(item, say)}`;

export const linkOf = (item: Item, { base }: Pick<Paper, 'base'>): string | null =>
  base === null || !isOfCase(item) ? null : `${base}/su-co/${encodeURIComponent(item.code)}`;

/** One step of one case. */
export function stepLetter(item: Item, paper: Paper): Letter {
  const { language, say } = paper;
  const link = linkOf(item, paper);
  return {
    ...{ language, heading: whatHappened(item, say) },
    sections: [
      { facts: factsOf(item, paper) },
      { lines: [...(isOpen(item) ? [] : [say('elsewhere')]), ...nextOf(item, say)] },
      ...(link === null && isOfCase(item) ? [{ lines: [say('find', { code: item.code })] }] : []),
    ],
    action: link === null ? undefined : { label: say('open'), link },
    footer: footerOf(say),
  };
}

export const footerOf = (say: Say): string[] => [
  say('footer.automatic'),
  say('footer.preferences'),
];

const isOpen = (item: Item): boolean => open(item) !== null || !isOfCase(item);

const nextOf = ({ type }: Item, say: Say): string[] => {
  const next = say(`next.${type}`);
  return next === '' ? [] : [next];
};

function factsOf(item: Item, { say, clock }: Paper): Fact[] {
  const told = open(item);
  const code: Fact = [say(isOfCase(item) ? 'fact.case' : 'fact.about'), item.code];
  if (!told) return [code, [say('fact.at'), clock(item.at)]];
  const due = dueOf(item, told.nextDueAt);
  return [
    code,
    [say('fact.title'), defanged(told.title)],
    [say('fact.severity'), say(`severity.${told.severity}`)],
    [say('fact.state'), say(`state.${told.status}`)],
    [say('fact.at'), clock(item.at)],
    ...(due === null ? [] : [dueFact(item, due, { say, clock })]),
  ];
}

const dueOf = ({ deadline }: Item, nextDueAt: Date | null): Date | null =>
  deadline?.dueAt ?? nextDueAt;

const dueFact = (item: Item, due: Date, { say, clock }: Pick<Paper, 'say' | 'clock'>): Fact => {
  const { deadline } = item;
  if (!deadline) return [say('fact.due'), clock(due)];
  return [say('fact.deadline'), `${say(`deadline.${deadline.kind}`)}, ${clock(due)}`];
};
