/**
 * Lists the HTTP headers of every path, whatever serves it: a CDN, nginx or `npm run serve`. Each writes
 * them in its own way (`cdn.ts`, `nginx.ts`, `scripts/serve.ts`), none adds its own.
 */

import { extname } from 'node:path';

/** Header names and their values. */
export type HeaderFields = Readonly<Record<string, string>>;

/** Every Content-Type by the ending of a file: browsers must not guess one (`nosniff`). */
export const CONTENT_TYPES: HeaderFields = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
};

/**
 * Powerful features that browsers would give to a page by itself. Sharing is not among them: its
 * default is this site only, as wanted, and a browser that cannot share complains of the name.
 */
const FEATURES_OFF = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read'],
  ...['compute-pressure', 'cross-origin-isolated', 'display-capture', 'encrypted-media'],
  ...['fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get'],
  ...['idle-detection', 'keyboard-map', 'local-fonts', 'magnetometer', 'microphone', 'midi'],
  ...['otp-credentials', 'payment', 'picture-in-picture', 'publickey-credentials-create'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'sync-xhr'],
  ...['usb', 'window-management', 'xr-spatial-tracking'],
];

const PERMISSIONS = [...FEATURES_OFF.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(
  ', ',
);

const FOR_ALL_SITES = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const READABLE_BY_ALL_SITES = { ...FOR_ALL_SITES, 'Access-Control-Allow-Origin': '*' };

/** Headers that differ from those of a page, by a path, or by a folder that ends with a slash. */
export const EXCEPTIONS: Readonly<Record<string, HeaderFields>> = {
  // The name changes with what is in it.
  '/_astro/': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  '/nummers.json': READABLE_BY_ALL_SITES,
  '/nummers.schema.json': READABLE_BY_ALL_SITES,
  '/social.png': FOR_ALL_SITES,
};

/**
 * Lists the headers of an address.
 *
 * @param address the path of an address, as `/over/`
 * @param policy the Content-Security-Policy of the pages, as in their `<meta>`
 * @returns all headers but Content-Type, by the names that `_headers` and nginx want
 */
export function headersOf(address: string, policy: string): HeaderFields {
  const exception = Object.entries(EXCEPTIONS).find(([path]) =>
    path.endsWith('/') ? address.startsWith(path) : address === path,
  );
  return {
    // A <meta> may not say who may show the page in a frame.
    'Content-Security-Policy': `${policy};frame-ancestors 'none'`,
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': PERMISSIONS,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    // Kept, but never used without asking: a number may have changed.
    'Cache-Control': 'no-cache',
    ...exception?.[1],
  };
}

/** Looks up the Content-Type of an address or a file; undefined when its ending is not known. */
export function contentTypeOf(address: string): string | undefined {
  return CONTENT_TYPES[address.endsWith('/') ? 'html' : extname(address).slice(1)];
}

/** Finds the Content-Security-Policy in a page's `<meta>`; undefined when it has none. */
export function policyIn(html: string): string | undefined {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
}
