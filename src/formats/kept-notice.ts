/** Writes what the worker puts before the main part of a page that it kept. At build time only. */

import type { Words } from '../schemas/ui.ts';
import { todayOf } from '../numbers/verification.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * Writes the notice that a page is a copy, and of which day. That the copy is old is hidden until the worker
 * shows it.
 *
 * @param builtAt milliseconds since 1 January 1970 UTC
 */
export function keptNotice(words: Words, builtAt: number): string {
  const said = words.keptCopy.replace('{date}', dateInWords(todayOf(builtAt), words));
  return `<p data-kept>${escapeHtml(said)} <span hidden>${escapeHtml(words.keptLong)}</span></p>`;
}
