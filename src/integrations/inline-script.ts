/**
 * `import code from './entry.ts?inline-script'`: a TypeScript entry as one minified classic script,
 * to be written into the page. Astro's own scripts are modules: they run after the first paint.
 */

import { build } from 'esbuild';
import type { Plugin } from 'vite';

const SUFFIX = '?inline-script';

export function inlineScript(): Plugin {
  return {
    name: 'inline-script',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(SUFFIX)) return undefined;
      const { outputFiles, metafile } = await build({
        entryPoints: [id.slice(0, -SUFFIX.length)],
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2022',
        charset: 'utf8',
        metafile: true,
        write: false,
      });
      for (const file of Object.keys(metafile.inputs)) this.addWatchFile(file);
      return `export default ${JSON.stringify(outputFiles[0]?.text.trim())};`;
    },
  };
}
