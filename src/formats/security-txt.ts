/** Writes and reads `/.well-known/security.txt` (RFC 9116): where to report a vulnerability. */

import { secondOf } from '../calendar/build-date.ts';
import { DAY } from '../clock/amsterdam.ts';

/** How long a file is valid: RFC 9116, 2.5.5, recommends less than a year. */
export const VALIDITY = 364 * DAY;

/** The fewest days that a file must still be valid to be published: the next build may be late. */
export const LAST_DAYS = 60;

/**
 * Writes the file.
 *
 * @param contact a mailto: or https: address
 * @param url of the site, without a slash at the end
 * @param builtAt milliseconds since 1 January 1970 UTC
 */
export function securityTxt(contact: string, url: string, builtAt: number): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${secondOf(builtAt + VALIDITY)}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${url}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/**
 * Checks whether a file expires within a number of days.
 *
 * @param text what is in the file
 * @param now milliseconds since 1 January 1970 UTC
 * @returns the date as it stands there, empty when there is none; undefined when all is well
 */
export function expiresWithin(days: number, text: string, now: number): string | undefined {
  const [, expires = ''] = /^Expires: (.+)$/m.exec(text) ?? [];
  return Date.parse(expires) - now > days * DAY ? undefined : expires;
}
