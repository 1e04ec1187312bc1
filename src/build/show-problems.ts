/** Shows what is wrong in the content while somebody writes: on every page, until it is mended. */

import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { readAgain } from '../data/last-read.ts';
import { report } from '../data/content-problem.ts';
import { escapeHtml } from '../formats/escape-html.ts';
import { startTrialBuild, stopTrialBuild } from './trial-build.ts';

/**
 * Answers each request for a page with the report, as long as there is one: at once for what is wrong in
 * a file, and a few seconds later for what only a build can find, as a name that is too long for the
 * card. The report goes to the terminal once, and pages that are open load again when it changes.
 *
 * @param refresh lets Astro read the content again
 */
export function showProblems(
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
  refresh: () => Promise<void>,
): void {
  const { root } = server.config;
  let judged = '';
  let inContent = '';
  let inBuild = '';
  let shown = '';
  let refreshed = Promise.resolve();

  const show = () => {
    const message = inContent || inBuild;
    if (message === shown) return;
    shown = message;
    if (shown) logger.error(shown);
    void refreshed.then(() => {
      server.ws.send({ type: 'full-reload' });
    });
  };
  const build = () => {
    // What an earlier build says is of other content.
    if (inContent) stopTrialBuild();
    // Tests load Astro too, and serve nothing.
    if (inContent || !server.httpServer?.listening) return;
    startTrialBuild(root, (message) => {
      inBuild = message;
      show();
    });
  };
  const judge = () => {
    const version = versionOf(root);
    if (version === judged) return;
    judged = version;
    const { problems } = readAgain(root);
    inContent = problems.length === 0 ? '' : report(problems);
    show();
    if (!inContent) refreshed = refresh();
    build();
  };
  judge();
  server.httpServer?.once('listening', build);
  server.httpServer?.once('close', stopTrialBuild);
  server.watcher.on('all', judge);
  server.middlewares.use((request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) {
      next();
      return;
    }
    // The watcher may be slower than the reader, and misses the second of two changes at once.
    judge();
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

/** Makes a key of the state of the content, without reading the files. */
function versionOf(root: string): string {
  const files = globSync('content/**/*.*', { cwd: root });
  return files.map((file) => `${file} ${statSync(path.join(root, file)).mtimeMs}`).join();
}

/** Writes a page with a message. Vite's script reloads it when Vite says so. */
function pageWith(message: string): string {
  const words = escapeHtml(message);
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
