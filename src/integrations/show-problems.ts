/** Shows what is wrong in the content while somebody writes: on every page, until it is mended. */

import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { readContent } from '../data/read-content.ts';
import { report } from '../lib/problem.ts';

/** What an editor changes while the server runs. */
const CONTENT = /[\\/]content[\\/]/;

/**
 * Answers each request for a page with the report, as long as there is one. The report goes to the
 * terminal once, and pages that are open load again when it changes.
 *
 * @param refresh lets Astro read the content again
 */
export function showProblems(
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
  refresh: () => Promise<void>,
): void {
  let shown = reportOn(server);
  let refreshed = Promise.resolve();
  if (shown) logger.error(shown);

  const judge = (isChanged: boolean) => {
    const message = reportOn(server);
    const isNew = message !== shown;
    shown = message;
    if (message && isNew) logger.error(message);
    if (!message && (isNew || isChanged)) refreshed = refresh();
    if (isNew)
      void refreshed.then(() => {
        server.ws.send({ type: 'full-reload' });
      });
  };
  server.watcher.on('all', (_, file) => {
    if (CONTENT.test(file)) judge(true);
  });
  server.middlewares.use((request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) {
      next();
      return;
    }
    // The watcher may be later than the reader.
    judge(false);
    if (!shown) {
      void refreshed.then(() => {
        next();
      });
      return;
    }
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(pageWith(shown));
  });
}

function reportOn(server: ViteDevServer): string {
  const { problems } = readContent(server.config.root);
  return problems.length === 0 ? '' : report(problems);
}

/** A page with a message. With Vite's script it loads again when Vite says so. */
function pageWith(message: string): string {
  const words = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Een fout in de inhoud</title>
    <script type="module" src="/@vite/client"></script>
    <style>
      body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
    </style>
  </head>
  <body>
    <pre>${words}</pre>
  </body>
</html>
`;
}
