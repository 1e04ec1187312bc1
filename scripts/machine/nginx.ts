/** Provides an nginx to test `hosting/` with. Run before those tests; `findNginx` finds it. */

import { NGINX_PACKAGES, findNginx } from '../../tests/hosting/find-nginx.ts';
import { provide } from './apt.ts';

provide('nginx', NGINX_PACKAGES, () => findNginx()?.command);
