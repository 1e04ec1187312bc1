/** Gives Astro the content as the build's own check has read it. */

import type { AstroConfig } from 'astro';
import type { Loader } from 'astro/loaders';
import type { COLLECTIONS } from '../schemas/collections.ts';
import { textForAstro } from './markdown.ts';
import type { Content } from './read-content.ts';

/** The name of the loader, by which Astro can be asked to load again. */
export const LOADER = 'content-files';

/** What may come with the request to load again. */
interface RefreshContext {
  onLoad: () => void;
}

/**
 * Loads the files of one kind, each under its name. One with a problem is left out: a build has
 * stopped before, and a development server shows the problem in place of every page.
 */
export function loadContent(kind: keyof typeof COLLECTIONS): Loader {
  return {
    name: LOADER,
    load: async (astro) => {
      const entries = await Promise.all(
        contentOf(astro.config)[kind].map(async ({ id, file, data, markdown }) => {
          const text = await astro.renderMarkdown(textForAstro(markdown?.body ?? ''));
          // Only the site writes links that call, so they stand there just like this.
          const html = text.html.replaceAll('<a href="tel:', '<a class="dial" href="tel:');
          const rendered = { ...text, html };
          const digest = astro.generateDigest({ data, rendered });
          return { id, data, rendered, filePath: file, digest };
        }),
      );
      const ids = new Set(entries.map(({ id }) => id));
      for (const id of astro.store.keys()) if (!ids.has(id)) astro.store.delete(id);
      for (const entry of entries) astro.store.set(entry);
      (astro.refreshContextData as RefreshContext | undefined)?.onLoad();
    },
  };
}

/** Gets the content through the integration hooks: Vite runs this module apart from those that read it. */
function contentOf({ integrations }: AstroConfig): Content {
  const [content] = integrations.flatMap(({ hooks }) => hooks['content:read']?.() ?? []);
  if (!content) throw new Error('astro.config.mjs: checkContent() is missing');
  return content;
}
