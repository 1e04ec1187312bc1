/** Entry of the script of the roster. It comes after the one of `<call-now>` and builds on that. */

import type { CallNow } from './call-now.ts';
import { rosterMoment } from './roster-moment.ts';

const callNow = customElements.get('call-now') as typeof CallNow | undefined;

if (callNow) customElements.define('roster-moment', rosterMoment(callNow));
