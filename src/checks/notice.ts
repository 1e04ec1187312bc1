/** Compares what is urgent with the record: it is on every page, with all it says, or it is on none. */

import { MINUTE, wallClock } from '../clock/amsterdam.ts';
import { faultUnless } from './compare.ts';
import { momentInWords } from './in-words.ts';
import type { Truth } from './interpret.ts';
import type { Page } from './read-html.ts';
import { plain } from './record.ts';

const LINK = /\[([^\]]*)\]\(([^)]*)\)/g;

/** Checks from and until when a page shows what is urgent, what that says, and where it leads. */
export function checkNotice({ root }: Page, { notice, words, builtAt }: Truth): string[] {
  const current = notice.flatMap(({ data }) => data.notice ?? []);
  const found = root.querySelectorAll('.notice').map((node) => {
    const { 'data-from': from, 'data-until': until } = node.attributes;
    const links = node.querySelectorAll('a').map(({ attributes }) => attributes.href);
    return [from, until, plain(node.structuredText), ...links].join(' ');
  });
  const right = current.flatMap(({ from = 0, until, text }) => {
    if (until <= builtAt) return [];
    // A day ends in the last minute of it.
    const end = wallClock(until).minute === 0 ? until - MINUTE : until;
    const said = [
      from > builtAt ? words.noticeFrom.replace('{moment}', momentInWords(from, words)) : '',
      text.replace(LINK, '$1'),
      words.noticeUntil.replace('{moment}', momentInWords(end, words)),
    ];
    const links = [...text.matchAll(LINK)].map(([, , href]) => href);
    return [[from, until, plain(said.join(' ')), ...links].join(' ')];
  });
  return faultUnless(
    found.join() === right.join(),
    'content/notice.yml staat hier ten onrechte wel of niet, of met andere woorden',
  );
}
