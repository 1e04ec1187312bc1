/** Goes along with every Node of a build (`--import`): tells the most memory that it held. */

import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  // In kB, on every system.
  const { maxRSS } = process.resourceUsage();
  appendFileSync(process.env.MEMORY_REPORT, `${maxRSS}\n`);
});
