/** Hands Astro the files of `content/` as the build's own check reads them: the same parser, once. */

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { splitFile } from './front-matter.ts';
import { textForAstro } from './markdown.ts';
import { onlySound, readCollection, type Collection } from './read-content.ts';

/** The name by which it can be asked to load again. */
export const LOADER = 'content-files';

/** What may come with the request to load again. */
interface RefreshContext {
  onLoad: () => void;
}

/**
 * Loads the files of one kind, each under its name. One with a problem is left out: a build has
 * stopped before, and a development server shows the problem in place of every page.
 */
export function loadContent(collection: Collection<z.ZodType<Record<string, unknown>>>): Loader {
  return {
    name: LOADER,
    load: async (astro) => {
      const files = readCollection(fileURLToPath(astro.config.root), collection).flatMap(onlySound);
      const entries = await Promise.all(
        files.map(async ({ file, source, data }) => {
          const text = textForAstro(splitFile(file, source)?.body ?? '');
          const rendered = await astro.renderMarkdown(text);
          const digest = astro.generateDigest({ data, rendered });
          return { id: path.parse(file).name, data, rendered, filePath: file, digest };
        }),
      );
      const ids = new Set(entries.map(({ id }) => id));
      for (const id of astro.store.keys()) if (!ids.has(id)) astro.store.delete(id);
      for (const entry of entries) astro.store.set(entry);
      (astro.refreshContextData as RefreshContext | undefined)?.onLoad();
    },
  };
}
