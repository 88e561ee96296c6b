import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queries } from './api/queries';
import { resume } from './api/session';
import { startTexts } from './i18n';
import { draw } from './draw';
import { router } from './router';

// Who is there decides the first page, so it is asked before one is drawn; without an answer the page says so itself.
await Promise.all([startTexts(['common', 'console']), resume().catch(() => undefined)]);
draw(
  <QueryClientProvider client={queries}>
    <RouterProvider router={router} />
  </QueryClientProvider>,
);
