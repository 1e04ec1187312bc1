/**
 * Registers the worker that keeps a copy of the site; stands at the end of the page. The policy of
 * the site wants an address for a script to come from a named policy (Trusted Types): this one gives
 * a single address, whatever it is asked. Where this cannot be had, the site is whole without it.
 */

const address = '/sw.js';
const trusted = window.trustedTypes
  ?.createPolicy('worker', { createScriptURL: () => address })
  .createScriptURL('') as string | undefined;

// Older browsers have none, and neither has a page that is not served over https.
(navigator as Partial<Navigator>).serviceWorker
  ?.register(trusted ?? address)
  .catch(() => undefined);

export {};
