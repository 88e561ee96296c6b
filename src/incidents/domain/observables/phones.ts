interface Number {
  readonly value: string;
  readonly at: number;
  readonly length: number;
}

const START = /(?<![\w.+/-])(?:\+\d|00\d|0\d|1[89]00)[\d .()-]{6,20}/g;
// E.164 has at most fifteen digits; two more for the 00 before them.
const DIGITS = { least: 8, most: 17 };
// Reading a number takes longer than anything else here, and in a text of digits everything looks like one.
const MOST_TRIES = 2000;

/** Numbers in a text, of which the next may follow after no more than a space. */
export function* phonesIn(
  text: string,
  read: (text: string) => string | undefined,
): Generator<Number> {
  const start = new RegExp(START);
  let tries = 0;
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const { index } = found;
    for (const number of shorterAndShorter(found[0])) {
      if (++tries > MOST_TRIES) return;
      start.lastIndex = index + number.length;
      const value = read(number);
      if (value === undefined) continue;
      yield { value, at: index, length: number.length };
      break;
    }
  }
}

/** A run of digits and what parts them, cut before each part from behind; whatever can have the length of a number. */
function shorterAndShorter(run: string): string[] {
  const ends = [...run.matchAll(/\d+(?=\D|$)/g)].map(
    ({ 0: digits, index }) => index + digits.length,
  );
  return ends
    .map((end) => run.slice(0, end))
    .filter((one) => {
      const { length } = one.replace(/\D/g, '');
      return length >= DIGITS.least && length <= DIGITS.most;
    })
    .reverse();
}
