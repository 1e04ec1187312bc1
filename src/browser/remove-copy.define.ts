/** Defines `<remove-copy>`: the entry of the script of the page about privacy. */

import { RemoveCopy } from './remove-copy.ts';

customElements.define('remove-copy', RemoveCopy);
