/** Judges the address at which a copy of the site is published: sitemap, codes and cards carry it. */

/** What an editor has to write instead. */
const EXPECTED =
  'https:// en de naam van de site, zonder pad en zonder / aan het eind, als https://voorbeeld.nl';

/**
 * Judges the address of the site as it is set, in `SITE_URL` or in `src/site.config.ts`.
 *
 * @returns what was received and what was expected, for whoever builds; undefined when it will do
 */
export function addressFault(url: string): { received: string; expected: string } | undefined {
  const address = URL.parse(url);
  // With anything behind the name, every address made from it would be wrong.
  const isOrigin = address?.origin === url;
  const isPublic = address?.protocol === 'https:' && address.hostname.includes('.');
  if (isOrigin && (isPublic || isLocal(url))) return undefined;
  const name = (address ?? URL.parse(`https://${url}`))?.host;
  const meant = name?.includes('.') ? ` Bedoel je https://${name}?` : '';
  return { received: `"${withoutPassword(url)}"`, expected: `${EXPECTED}.${meant}` };
}

/** Tells whether only this computer can open an address. */
export function isLocal(url: string): boolean {
  return /^(localhost$|127\.|\[::1\])/.test(URL.parse(url)?.hostname ?? '');
}

/** Hides a password in an address: a message may end up in a log that others read. */
function withoutPassword(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//…@');
}
