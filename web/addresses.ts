import { type Plugin } from 'vite';

/** What the report's own document shows; all else is the console's. */
const REPORT = /^\/(?:bao-cao|theo-doi)(?:[/?]|$)/;

/** In development every address of a page leads to its document, as in the service, so that a reload stays where it is. */
export function addresses(): Plugin {
  return {
    name: 'addresses',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        const { url = '/', headers } = request;
        const isPage = headers.accept?.includes('text/html') === true && !url.startsWith('/api/');
        if (isPage) request.url = REPORT.test(url) ? '/report.html' : '/console.html';
        next();
      });
    },
  };
}
