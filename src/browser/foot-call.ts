/**
 * Keeps the number to dial at the foot of the screen once the rows on top of a long page are gone from
 * it. What stands there is a copy of the first of those, and is made anew when that is another.
 */

import { find } from './find.ts';

const rows = document.querySelector('.strip-rows');
const foot = find('.foot-call');

const follow = () => {
  const link = rows?.querySelector('a');
  if (link) foot.replaceChildren(link.cloneNode(true));
};

if (rows) {
  new MutationObserver(follow).observe(rows, { childList: true, attributes: true });
  new IntersectionObserver((seen) => {
    follow();
    // More than one change may be told at once, the last one last.
    foot.hidden = !!seen[seen.length - 1]?.isIntersecting;
  }).observe(rows);
}
