/** Starts what the page of a line can do: the entry of its last script, instead of that of other pages. */

import './end-of-page.ts';
import './copy-number.ts';
import './share-page.ts';
