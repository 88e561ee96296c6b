import './styles/mantine';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queries } from './api/queries';
import { startTexts } from './i18n';
import { draw } from './draw';
import { router } from './router';
import { atMost } from './wait';

const FONTS = ['400 16px "Inter Variable"', '600 16px "Be Vietnam Pro"'];
// Of each the plain and the Vietnamese letters, which are two files.
const LETTERS = 'aă';
// Whoever waits for longer had rather read in another font.
const PATIENCE_MS = 600;

/** Draws the console once it knows which page, in the letters that it keeps: nothing moves when they come later. */
export async function open(): Promise<void> {
  const texts = startTexts(['common', 'console']);
  await Promise.all([texts.then(() => router.load()), lettersHere()]);
  draw(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

function lettersHere(): Promise<unknown> {
  const all = FONTS.map((font) => document.fonts.load(font, LETTERS));
  return atMost(PATIENCE_MS, Promise.allSettled(all));
}
