import './styles/mantine';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queries } from './api/queries';
import { startTexts } from './i18n';
import { draw } from './draw';
import { lettersHere } from './letters';
import { router } from './router';

/** Draws the console once it knows which page, in our letters where the browser has kept them. */
export async function open(): Promise<void> {
  const texts = startTexts(['common', 'console']);
  await Promise.all([texts.then(() => router.load()), lettersHere()]);
  draw(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}
