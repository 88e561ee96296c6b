/** What an alert is known by: several values of one name where its program has a list. */
export type Labels = Readonly<Record<string, readonly string[]>>;

/** An alert as every program's comes out of its adapter; texts clean and bounded. */
export interface Alert {
  /** What makes it the same alert when it comes again, in an order. */
  readonly identity: readonly string[];
  /** What makes it the same firing when a program sends it twice; empty where the program does not say. */
  readonly firing: string;
  /** `other` is neither, such as a monitor in maintenance. */
  readonly state: 'firing' | 'resolved' | 'other';
  readonly title: string;
  readonly text: string;
  /** The machine or service it is about; empty where the program does not say. */
  readonly host: string;
  readonly labels: Labels;
  /** When it began, or ended; null where the program does not say. */
  readonly at: Date | null;
}

export const MOST_ALERTS = 200;
export const LONGEST_TITLE = 200;
export const LONGEST_TEXT = 20_000;
export const LONGEST_LABEL = 500;
export const LONGEST_NAME = 100;
const MOST_LABELS = 100;
const MOST_VALUES = 20;

// What a terminal, a page or a spreadsheet would obey instead of showing: control characters, and those that turn the
// direction of a text. Line breaks and tabs stay.
const OBEYED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a foreign program as it may be shown. */
export const cleaned = (text: string, longest: number): string =>
  text.replaceAll('\r\n', '\n').replace(OBEYED, ' ').trim().slice(0, longest).toWellFormed();

export const oneLine = (text: string, longest: number): string =>
  cleaned(text.replace(/\s+/g, ' '), longest);

/** Those that say something, in their order, and no more of them than can be kept. */
export function labelsOf(pairs: Iterable<readonly [string, readonly string[]]>): Labels {
  const labels = new Map<string, readonly string[]>();
  for (const [name, values] of pairs) {
    const known = oneLine(name, LONGEST_NAME);
    const said = values.map((value) => oneLine(value, LONGEST_LABEL)).filter((one) => one !== '');
    if (known === '' || said.length === 0 || labels.size === MOST_LABELS) continue;
    labels.set(known, [...(labels.get(known) ?? []), ...said].slice(0, MOST_VALUES));
  }
  return Object.fromEntries(labels);
}

/** Paragraphs that say something, and then the labels, one a line: no sentence of ours, so it needs no language. */
export function alertText(paragraphs: readonly string[], labels: Labels): string {
  const lines = Object.entries(labels).map(([name, values]) => `${name}: ${values.join(', ')}`);
  const said = paragraphs.map((one) => one.trim()).filter((one) => one !== '');
  return cleaned([...new Set(said), lines.join('\n')].join('\n\n'), LONGEST_TEXT);
}

// Go's zero time stands for none.
const EARLIEST = Date.UTC(2000, 0, 1);

/** Null for what is no instant. `+0700` is read as `+07:00`, and a space between day and time as `T`. */
export function instantOf(text: string): Date | null {
  const written = text.replace(/^(\S+) (?=\d)/, '$1T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const at = new Date(written);
  return at.getTime() > EARLIEST && at.getUTCFullYear() <= 9999 ? at : null;
}
