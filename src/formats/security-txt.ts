/** `/.well-known/security.txt` (RFC 9116): where to report a fault in the security of the site. */

import { DAY } from '../clock/amsterdam.ts';

/** RFC 9116, 2.5.5: less than a year ahead is recommended, so that it is not out of date. */
const VALID = 364 * DAY;

/** With fewer days to go the file is too old to publish: the next build may be late. */
export const LAST_DAYS = 60;

/**
 * @param contact a mailto: or https: address
 * @param url of the site, without a slash at the end
 * @param builtAt milliseconds since 1 January 1970 UTC
 */
export function securityTxt(contact: string, url: string, builtAt: number): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${new Date(builtAt + VALID).toISOString().replace(/\.\d+Z$/, 'Z')}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${url}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/**
 * Until when a built file counts, when that is too soon to publish it.
 *
 * @param text what is in the file
 * @param now milliseconds since 1 January 1970 UTC
 * @returns the date as it stands there, empty when there is none; undefined when all is well
 */
export function expiresTooSoon(text: string, now: number): string | undefined {
  const [, expires = ''] = /^Expires: (.+)$/m.exec(text) ?? [];
  return Date.parse(expires) - now > LAST_DAYS * DAY ? undefined : expires;
}
