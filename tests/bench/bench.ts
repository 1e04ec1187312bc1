/**
 * `npm run bench`: measures the built site as the shipped nginx serves it, and prints each figure
 * beside what it should be. Fails only when there is nothing to measure with.
 *
 * With `-- arrival`, or the names of more parts, only those.
 */

import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
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

async function machine({ folder }: Server): Promise<string> {
  const browser = await openBrowser(folder);
  const version = browser.version();
  await browser.close();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${new Date().toISOString()}: ${cpus()[0]?.model ?? '?'}, ${availableParallelism()} cores, ${memory} GB, load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}; Chromium ${version}, Node ${process.version}`;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  throw new Error(`No part ${unknown.join(', ')}: there are ${Object.keys(PARTS).join(', ')}.`);
}
const nginx = findNginx();
if (!nginx) throw new Error(`No nginx to measure: install ${NGINX_PACKAGES.join(', ')}.`);
const server = await startNginx(nginx, EMPTY_FILE);
try {
  console.log(await machine(server));
  for (const [name, measure] of Object.entries(PARTS)) {
    if (asked.length === 0 || asked.includes(name)) console.log(await measure(server));
  }
} finally {
  await server.stop();
}
