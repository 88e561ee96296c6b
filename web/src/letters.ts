import { seenNext } from './seen-next';
import { atMost, wait } from './wait';

const FONTS = ['400 16px "Inter Variable"', '600 16px "Be Vietnam Pro"'];
// Of each the plain and the Vietnamese letters, which are two files.
const LETTERS = 'aă';
// Whoever waits for longer had rather read in another font.
const PATIENCE_MS = 600;
// By then what there is to read has come: our letters are 40 kB, and hold up nothing of it.
const LATER_MS = 500;

const { dataset } = document.documentElement;
const fetched = () => Promise.allSettled(FONTS.map((font) => document.fonts.load(font, LETTERS)));

/** Where the browser has kept our letters, which the document says, nothing is drawn in others. */
export async function lettersHere(): Promise<void> {
  if (dataset.letters !== undefined) await atMost(PATIENCE_MS, fetched());
}

/** On a first visit they come behind all else; until then other letters stand as wide. */
export async function lettersLater(): Promise<void> {
  if (dataset.letters !== undefined) return;
  await wait(LATER_MS);
  dataset.letters = '';
  const all = await fetched();
  if (all.every(({ status }) => status === 'fulfilled')) seenNext('letters', 'kept');
}
