/** Starts what the page of old numbers can do: the entry of its last script, instead of that of other pages. */

import './end-of-page.ts';
import './number-finder.ts';
