/** Entry of the script that stands in the page just before the first `<call-now>`. */

import { CallNow } from './call-now.ts';

customElements.define('call-now', CallNow);
