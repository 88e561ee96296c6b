import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { setNonce } from 'get-nonce';
import { type ReactNode, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { theme } from './theme';

const schemes = localStorageColorSchemeManager({ key: 'scheme' });

/** The page below the providers that every page has. Styles that libraries put in carry the nonce of the answer. */
export function draw(page: ReactNode): void {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
  setNonce(nonce);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root.');
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        defaultColorScheme="light"
        colorSchemeManager={schemes}
        getStyleNonce={() => nonce}
      >
        <Suspense fallback={null}>{page}</Suspense>
      </MantineProvider>
    </StrictMode>,
  );
}
