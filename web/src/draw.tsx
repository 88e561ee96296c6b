import {
  localStorageColorSchemeManager,
  type MantineColorSchemeManager,
  MantineProvider,
} from '@mantine/core';
import { setNonce } from 'get-nonce';
import { type ReactNode, startTransition, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { lettersLater } from './letters';
import { renewOnNewBuild } from './new-build';
import { seenNext } from './seen-next';
import { theme } from './theme';
import { Guarded } from './ui/Broken';
import { keepFocus } from './ui/keep-focus';
import { printLight } from './ui/paper';

const kept = localStorageColorSchemeManager({ key: 'scheme' });
const schemes: MantineColorSchemeManager = {
  ...kept,
  set: (scheme) => {
    kept.set(scheme);
    seenNext('scheme', scheme);
  },
};

/** The page below the providers that every page has. Styles that libraries put in carry the nonce of the answer. */
export function draw(page: ReactNode): void {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
  setNonce(nonce);
  renewOnNewBuild();
  printLight();
  keepFocus();
  void lettersLater();
  seenNext('scheme', kept.get('light'));
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root.');
  const drawn = createRoot(root);
  // In slices: drawn in one go, a page is a while in which a telephone hears no finger.
  startTransition(() => {
    drawn.render(
      <StrictMode>
        <MantineProvider
          theme={theme}
          defaultColorScheme="light"
          colorSchemeManager={schemes}
          getStyleNonce={() => nonce}
        >
          <Guarded>
            <Suspense fallback={null}>{page}</Suspense>
          </Guarded>
        </MantineProvider>
      </StrictMode>,
    );
  });
}
