import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { addresses } from './addresses.ts';
import { compressed } from './compressed.ts';
import { documents } from './documents.ts';
import { licences } from './licences.ts';
import { parts } from './parts.ts';
import { styled } from './styled.ts';

/** Two entries: a report must be quick on a telephone, so its page carries nothing of the console. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), styled(), parts(), documents(), addresses(), licences(), compressed()],
  build: {
    target: 'es2022',
    manifest: true,
    // The engines that are named have it.
    modulePreload: { polyfill: false },
    sourcemap: false,
    assetsInlineLimit: 0,
    rolldownOptions: { input: { console: 'console.html', report: 'report.html' } },
  },
  // Made into one file beforehand, its parts would come without their styles.
  optimizeDeps: { exclude: ['@mantine/core'] },
  server: { proxy: { '/api': process.env.DESK ?? 'http://127.0.0.1:3000' } },
});
