/**
 * `import code from './entry.ts?inline-script'`: a TypeScript entry as one minified classic script,
 * to be written into the page. Astro's own scripts are modules: they run after the first paint.
 */

import { build } from 'esbuild';
import { minify, type Plugin } from 'vite';
import { OLDEST_BROWSERS } from './browser-targets.ts';

const SUFFIX = '?inline-script';

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
 * @param entry the path of a TypeScript file
 * @returns the script, and the path of each file that is in it
 */
export async function bundle(entry: string): Promise<{ code: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: OLDEST_BROWSERS,
    // Strictness is for who writes: the words that ask a phone for it are only bytes.
    tsconfigRaw: {},
    charset: 'utf8',
    metafile: true,
    write: false,
  });
  // Its short names come in an order that compresses better than those of esbuild.
  const { code } = await minify(entry, outputFiles[0]?.text ?? '', {
    compress: { target: OLDEST_BROWSERS },
  });
  return { code: code.trim(), inputs: Object.keys(metafile.inputs) };
}
