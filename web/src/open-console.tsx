import './styles/parts';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queries } from './api/queries';
import { startTexts } from './i18n';
import { draw } from './draw';
import { router } from './router';

/** Draws the console once it is known who is there. */
export async function open(known: Promise<unknown>): Promise<void> {
  await Promise.all([startTexts(['common', 'console']), known]);
  draw(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}
