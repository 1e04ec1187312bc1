/**
 * Registers the worker that keeps a copy of the site; stands at the end of the page. The Content-Security-
 * Policy demands that the address of a script comes from a named policy (Trusted Types): this one has
 * only one address to give. Where there are no workers, the site works without.
 */

const address = '/sw.js';
const trusted = window.trustedTypes
  ?.createPolicy('worker', { createScriptURL: () => address })
  .createScriptURL('') as string | undefined;

// Older browsers have no workers, and neither has a page that is not served over https.
(navigator as Partial<Navigator>).serviceWorker
  ?.register(trusted ?? address)
  .catch(() => undefined);

export {};
