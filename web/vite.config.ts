import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.ts';

/** Two entries: a report must be quick on a telephone, so its page carries nothing of the console. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compressed()],
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    rolldownOptions: { input: { console: 'console.html', report: 'report.html' } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
