/** Declares what TypeScript does not know of: imports of scripts, and names that the build fills in. */

declare module '*?inline-script' {
  /** A classic script, bundled and minified. */
  const code: string;
  export default code;
}

/** Trusted Types, as far as this site uses them: not in TypeScript's own library yet. */
interface Window {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: () => string },
    ): { createScriptURL(address: string): unknown };
  };
}

/** What the build fills in, in `src/browser/offline-worker.js`. */
declare const HASH: string, LAST_RESORT: string, BUILT_ON: number, SHELF_LIFE: number;

declare namespace Astro {
  interface IntegrationHooks {
    /** Hands over the content as it was last read. */
    'content:read': () => import('./data/read-content.ts').Content;
  }
}
