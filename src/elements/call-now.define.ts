/** Entry of the script that stands in the page just before the first `<call-now>`. */

import { CallNow } from './call-now.ts';

customElements.define('call-now', CallNow);

// The age of a verification is judged when the page is read, not when it was built.
addEventListener('pageshow', () => {
  for (const words of document.querySelectorAll<HTMLElement>('[data-stale-after]')) {
    words.hidden = Date.now() < Number(words.dataset.staleAfter);
  }
});
