import { type Answers, BLANK } from './answers';

/** What was typed and not sent yet. */
export interface Draft {
  /** Names the report once and for all: sent twice under it, it is reported once. */
  readonly key: string;
  readonly at: number;
  readonly answers: Answers;
}

export type Contact = Pick<Answers, 'name' | 'phone' | 'email'> & {
  readonly agency?: string;
  /** Whose it is: others sign in on the machine too. */
  readonly who: string;
};

export const KEPT_MS = 7 * 24 * 3_600_000;
const DRAFT = 'report.draft';
const CONTACT = 'report.contact';
const NOBODY = { name: '', phone: '', email: '', agency: '' };

/** Others use the machine too: who reports is no part of the draft, it is kept by itself if that is wished. */
export const textOf = ({ key, answers }: Draft, at: number): string =>
  JSON.stringify({ key, at, answers: { ...answers, ...NOBODY } });

/** Null where it is no draft, or older than a week. */
export function draftIn(text: string | null, now: number): Draft | null {
  const draft = parsed(text) as Partial<Draft> | null;
  if (typeof draft?.at !== 'number' || typeof draft.key !== 'string') return null;
  if (now - draft.at > KEPT_MS) return null;
  return { key: draft.key, at: draft.at, answers: { ...BLANK, ...draft.answers } };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

const firstOf = (...texts: readonly (string | undefined)[]): string => texts.find(Boolean) ?? '';

/** What was typed stays; what was left empty is filled with what was remembered, then with what the desk knows. */
export const knownOf = (typed: Answers, kept: Contact | null, name: string) => ({
  name: firstOf(typed.name, kept?.name, name),
  phone: firstOf(typed.phone, kept?.phone),
  email: firstOf(typed.email, kept?.email),
  agency: firstOf(typed.agency, kept?.agency),
});

/** Private windows may keep nothing, and say so by throwing. */
function silently<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

export const draft = {
  read: (now = Date.now()) => silently(() => draftIn(localStorage.getItem(DRAFT), now)),
  /** When it was kept; null where nothing can be. */
  keep: (one: Draft, at = Date.now()): number | null =>
    silently(() => {
      localStorage.setItem(DRAFT, textOf(one, at));
      return at;
    }),
  drop: () => silently(() => localStorage.removeItem(DRAFT)),
};

export const contact = {
  read: () => silently(() => parsed(localStorage.getItem(CONTACT)) as Contact | null),
  keep: (one: Contact) => silently(() => localStorage.setItem(CONTACT, JSON.stringify(one))),
  drop: () => silently(() => localStorage.removeItem(CONTACT)),
};
