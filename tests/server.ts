/** Serves `dist/` to the browser tests; the command line's own server refuses to run twice. */

import { preview } from 'astro';

const server = await preview({ logLevel: 'error', server: { port: Number(process.argv[2]) } });
await server.closed();
