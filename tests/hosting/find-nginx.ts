/** Finds an nginx on this machine that can do what `hosting/nginx/` asks, and openssl. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Debian's packages that have all of it. */
export const NGINX_PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'openssl'];

/** An executable, and the file of its brotli module. */
export interface Nginx {
  command: string;
  brotli: string;
}

/** Undefined when there is no nginx, no brotli module for it, or no openssl. */
export function findNginx(): Nginx | undefined {
  if (spawnSync('openssl', ['version']).status !== 0) return undefined;
  // Debian keeps it where only an administrator's path leads.
  for (const command of ['nginx', '/usr/sbin/nginx']) {
    const { stderr } = spawnSync(command, ['-V']);
    const [, modules] = /--modules-path=(\S+)/.exec(String(stderr)) ?? [];
    if (!modules) continue;
    const brotli = path.join(modules, 'ngx_http_brotli_static_module.so');
    if (existsSync(brotli)) return { command, brotli };
  }
  return undefined;
}
