/**
 * Registers the worker that keeps a copy of the site. The policy of the site wants an address for a
 * script to come from a named policy (Trusted Types); this one gives a single address, whatever it
 * is asked. Where anything of this cannot be had, the site is whole without it.
 */

if ('serviceWorker' in navigator) {
  addEventListener('load', () => {
    const address = '/sw.js';
    const policy = window.trustedTypes?.createPolicy('worker', { createScriptURL: () => address });
    const trusted = policy?.createScriptURL('') ?? address;
    navigator.serviceWorker.register(trusted as string).catch(() => undefined);
  });
}
