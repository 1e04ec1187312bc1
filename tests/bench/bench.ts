/**
 * `npm run bench`: measures the built site as the shipped nginx serves it, and prints each figure
 * beside what it should be. Fails only when there is nothing to measure with.
 *
 * With `-- arrival`, or the names of more parts, only those.
 */

import { availableParallelism, cpus, loadavg } from 'node:os';
import { NGINX_PACKAGES, findNginx } from '../hosting/find-nginx.ts';
import { startNginx, type Server } from '../hosting/start-nginx.ts';
import { arrival } from './arrival.ts';
import { openBrowser } from './browser.ts';
import { lighthouse } from './lighthouse.ts';
import { offlineReload } from './offline-reload.ts';
import { EMPTY_FILE } from './pages.ts';
import { swap } from './swap.ts';

/** In this order: the last ones are the longest. */
const PARTS: Record<string, (server: Server) => Promise<string>> = {
  swap,
  offline: offlineReload,
  arrival,
  lighthouse,
};

/** @throws Error when a part is not known, or something to measure with is missing */
async function bench(asked: readonly string[]): Promise<void> {
  const known = Object.keys(PARTS);
  const unknown = asked.filter((part) => !known.includes(part));
  if (unknown.length > 0) throw new Error(`No part ${unknown.join()}: choose of ${known.join()}.`);
  const nginx = findNginx();
  if (!nginx) throw new Error(`No nginx to measure with: install ${NGINX_PACKAGES.join(', ')}.`);
  const server = await startNginx(nginx, EMPTY_FILE);
  try {
    console.log(await machine(server));
    for (const [name, measure] of Object.entries(PARTS)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      console.log(await measure(server));
      console.log(busy());
    }
  } finally {
    await server.stop();
  }
}

async function machine({ folder }: Server): Promise<string> {
  await using browser = await openBrowser(folder);
  const chromium = `Chromium ${browser.version()}`;
  const hardware = `${availableParallelism()} cores of ${cpus()[0]?.model ?? 'an unknown processor'}`;
  return [new Date().toISOString(), hardware, chromium, `Node ${process.version}`, busy()].join(
    ', ',
  );
}

/** How many processes want a core: more than there are cores, and the figures are too high. */
function busy(): string {
  return `load ${loadavg()[0]?.toFixed(1) ?? '?'}`;
}

await bench(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
