/** Whether a measure holds. At build time only. */

import { UNKNOWN } from '../schemas/fields.ts';
import { TODAY } from '../schemas/measure.ts';
import type { Words } from '../schemas/ui.ts';

/** Whether a measure holds, in a few words, at the time of the build (ms since 1970 UTC). */
export function statusInWords(until: string, builtAt: number, words: Words): string {
  return words[measureStatus(until, builtAt)];
}

/** What holds ranks first, then what nobody knows of, then what has ended. */
export function measureStatus(until: string, builtAt: number): 'holds' | 'statusUnknown' | 'ended' {
  if (until === UNKNOWN) return 'statusUnknown';
  return until === TODAY || Date.parse(until.replace('circa ', '')) > builtAt ? 'holds' : 'ended';
}
