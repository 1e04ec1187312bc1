/**
 * Sees to it that there is an nginx to test `hosting/` with: the one on the system, else Debian's
 * where this may be installed, else a line that says that nginx was not tested. Run before those
 * tests; `findNginx` finds it there.
 */

import { NGINX_PACKAGES, findNginx } from '../tests/hosting/find-nginx.ts';
import { installPackages } from './apt.ts';

if (!findNginx()) installPackages(NGINX_PACKAGES);
const nginx = findNginx();
if (nginx) {
  console.log(`nginx: ${nginx.command}`);
} else {
  console.warn(`NOT TESTED: nginx. To test it, install ${NGINX_PACKAGES.join(', ')}.`);
}
