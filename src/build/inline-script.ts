/**
 * Bundles a TypeScript file into one minified classic script, to be written into the page:
 * `import code from './entry.ts?inline-script'`. Astro's own scripts are modules: they run after the
 * first paint.
 */

import { build } from 'esbuild';
import { minify, type Plugin } from 'vite';
import { OLDEST_BROWSERS } from './browser-targets.ts';

const SUFFIX = '?inline-script';

/** Makes the Vite plugin for imports that end in `?inline-script`. */
export function inlineScript(): Plugin {
  return {
    name: 'inline-script',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(SUFFIX)) return undefined;
      const { code, inputs } = await bundle(id.slice(0, -SUFFIX.length));
      for (const file of inputs) this.addWatchFile(file);
      return `export default ${JSON.stringify(code)};`;
    },
  };
}

/**
 * Bundles a script for the page, minified.
 *
 * @param entry the path of a TypeScript file
 * @returns the script, and the path of each file that is in it
 */
export async function bundle(entry: string): Promise<{ code: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: OLDEST_BROWSERS,
    // Without tsconfig.json: its `strict` would add "use strict", which a phone has no use for.
    tsconfigRaw: {},
    charset: 'utf8',
    metafile: true,
    write: false,
  });
  // Names that Vite shortens compress better than those of esbuild.
  const { code } = await minify(entry, outputFiles[0]?.text ?? '', {
    compress: { target: OLDEST_BROWSERS },
  });
  return { code: code.trim(), inputs: Object.keys(metafile.inputs) };
}
