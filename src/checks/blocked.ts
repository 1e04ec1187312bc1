/** Finds what no page may hold: what its policy blocks, or what hides what it says. */

import type { Page } from './read-html.ts';

/** A selector for each, by its name in a message. */
const BLOCKED: Readonly<Record<string, string>> = {
  'een script, anders dan <script>…</script>': 'script',
  'een stijl, anders dan <style>…</style>': 'style',
  'een bestand om te laden': ['style', 'load', 'fetch', 'connect']
    .map((word) => `[rel*="${word}" i]`)
    .join(),
  'een style-eigenschap': '[style]',
  'een ingesloten pagina of film': 'iframe, object, embed, frame, audio, video',
  'een plaatje, waarvan niemand leest wat erop staat':
    'img:not([src^="/codes/"]), [srcset], picture, image, canvas, use',
  'een formulier': 'form',
  'een ander basisadres': 'base',
  'een opdracht aan de browser': 'meta[http-equiv]:not([http-equiv="Content-Security-Policy"])',
  'een tweede inhoud': '[shadowrootmode]',
};

/** Finds what may not stand on a page, as a fault for each. */
export function blockedIn({ html, root, elements, styles, isWhole }: Page): string[] {
  const found = Object.entries(BLOCKED).filter(([, selector]) => root.querySelector(selector));
  const hasListeners = elements.some(({ attrs }) =>
    Object.keys(attrs).some((name) => name.startsWith('on')),
  );
  return [
    ...found.map(([what]) => what),
    ...(hasListeners ? ['een on…-eigenschap'] : []),
    // Browsers read on after a slash; the parser does not.
    ...(/<[a-z][\w-]*\/(?!>)/i.test(html) ? ['een schuine streep na de naam'] : []),
    ...(/url\(|@import/i.test(styles.join(' ')) ? ['een bestand in een stijl'] : []),
    ...(isWhole ? [] : ['een opmerking, of een element dat niet eindigt']),
  ].map((what) => `dit mag niet op een pagina staan: ${what}`);
}
