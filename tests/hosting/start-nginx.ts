/** Starts the nginx of `hosting/nginx/` as it is, but for ports and places, in a folder of its own. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  globSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DIST } from '../fixtures/dist.ts';
import type { Nginx } from './find-nginx.ts';
import { freePort, isOpen, makeCertificate } from './loopback.ts';

export interface Server {
  folder: string;
  http: number;
  https: number;
  /** What is in every file that nginx wrote, and all that it said. */
  logs: () => string;
  stop: () => Promise<void>;
}

/**
 * Serves a copy of the built site from `site/` below its folder.
 *
 * @param extra more files in its folder, what is in them by their path
 * @param days for which its certificate is good
 * @param change what is changed in the file as it is published
 * @throws Error with what nginx says, when it does not start within ten seconds
 */
export async function startNginx(
  { command, brotli }: Nginx,
  extra: Record<string, string>,
  days = 1,
  change = (published: string) => published,
): Promise<Server> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const [http, https] = [await freePort(), await freePort()];
  makeCertificate(folder, days);
  mkdirSync(path.join(folder, 'logs'));
  cpSync(DIST, path.join(folder, 'site'), { recursive: true, preserveTimestamps: true });
  for (const [name, text] of Object.entries(extra)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  writeFileSync(path.join(folder, 'site.conf'), change(siteFor(folder, http, https)));
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `load_module ${brotli};
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off;
    worker_processes 1;
    pid ${folder}/nginx.pid;
    # As much as it can say: what the site does not want said, must be off in its own file.
    error_log ${folder}/logs/error.log info;
    events {}
    http {
      access_log ${folder}/logs/access.log;
      client_body_temp_path ${folder}/body;
      proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi;
      scgi_temp_path ${folder}/scgi;
      # What Debian sets: the site's own file must not depend on it.
      gzip on;
      ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;
      include ${folder}/site.conf;
    }`,
  );
  const child = spawn(command, ['-p', folder, '-c', `${folder}/nginx.conf`]);
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const exited = once(child, 'exit');
  const logs = () =>
    [said, ...globSync(`${folder}/logs/*`).map((file) => readFileSync(file, 'utf8'))].join('\n');
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    rmSync(folder, { recursive: true });
  };
  for (let tries = 0; !(await isOpen(https)); tries += 1) {
    if (child.exitCode === null && tries < 100) await setTimeout(100);
    else {
      const message = logs();
      await stop();
      throw new Error(`nginx does not start.\n${message}`);
    }
  }
  return { folder, http, https, logs, stop };
}

/** The file as it is published, with other ports, on loopback only, and other places. */
function siteFor(folder: string, http: number, https: number): string {
  return readFileSync('hosting/nginx/nazorgnummer.conf', 'utf8')
    .replaceAll('listen [::]:', 'listen [::1]:')
    .replaceAll(/listen (\d)/g, 'listen 127.0.0.1:$1')
    .replaceAll(/(listen \S+:)443\b/g, `$1${https}`)
    .replaceAll(/(listen \S+:)80\b/g, `$1${http}`)
    .replaceAll('/srv/nazorgnummer', path.join(folder, 'site'))
    .replaceAll('/var/www/html', path.join(folder, 'acme'))
    .replaceAll('/etc/letsencrypt/live/voorbeeld.nl', folder);
}
