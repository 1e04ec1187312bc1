/**
 * Keeps a copy of the site, for when there is no network (service worker). A page comes from the network first.
 * The build fills in HASH (the SHA-256 of the copy, one file with the text of each page, contact and code
 * by its address), NOTICE (which says that a page is a copy), LAST_RESORT (a page with the numbers alone),
 * BUILT_ON and SHELF_LIFE (milliseconds). The copy is written in one piece and only when it has that hash,
 * and read only when it still has it: so it is whole, or there is none.
 */

/* global HASH, NOTICE, LAST_RESORT, BUILT_ON, SHELF_LIFE */

const NAME = 'nazorgnummer-';
const CACHE = NAME + HASH;
const BUNDLE = '/offline.json';
/** By the ending of an address; any other is that of a page. */
const TYPES = { '.vcf': 'text/vcard', '.svg': 'image/svg+xml' };
/** How long the network may take before the copy is shown, in milliseconds. */
const PATIENCE = 2000;

/** The text of each page by its address, once the copy was read and has its hash. */
let pages;

addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

addEventListener('activate', (event) => {
  event.waitUntil(removeOthers().then(() => self.clients.claim()));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // A code is named by what it dials, and so never another.
  if (origin === location.origin && pathname.startsWith('/codes/')) {
    event.respondWith(fromCopy(pathname).then((kept) => kept ?? fetch(request)));
    return;
  }
  if (request.mode !== 'navigate' || request.method !== 'GET' || origin !== location.origin) return;
  event.respondWith(answer(request, pathname.replace(/\/index\.html$/, '/')));
  // A copy that was lost comes back with the next visit. Where it cannot, the site is whole without it.
  event.waitUntil(readCopy().then((copy) => copy ?? keep().catch(() => undefined)));
});

/** Fetches the copy and writes it. Throws when it has another hash: then the last copy stays. */
async function keep() {
  const response = await fetch(BUNDLE, { cache: 'no-cache', redirect: 'error' });
  const text = await response.text();
  if ((await hashOf(text)) !== HASH) throw new TypeError(`${BUNDLE} is not as it was built`);
  const cache = await caches.open(CACHE);
  await cache.put(BUNDLE, new Response(text, { headers: { 'Content-Type': 'application/json' } }));
}

/** Removes the copies of other builds. */
async function removeOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(NAME) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Reads the copy; undefined when there is none, or it has another hash. Creates no cache. */
async function readCopy() {
  try {
    const kept = pages ? undefined : await caches.match(BUNDLE, { cacheName: CACHE });
    const text = await kept?.text();
    if (text && (await hashOf(text)) === HASH) pages = JSON.parse(text);
  } catch {
    // A disk that cannot be read holds no copy.
  }
  return pages;
}

/**
 * Answers a request: from the network, when it brings a page of ours in time; else from the copy; else
 * with whatever the network brings; else with the page that says that there is no connection.
 */
async function answer(request, path) {
  const network = fromNetwork(request, path).catch(() => ({}));
  const { response, isOurs } = (await Promise.race([network, wait(PATIENCE)])) ?? {};
  if (isOurs) return response;
  const kept = await fromCopy(path);
  if (kept) return kept;
  const { response: late } = await network;
  if (late && late.status < 500) return late;
  return (await fromCopy('/geen-verbinding/', 503)) ?? asFile('', LAST_RESORT, 503);
}

/**
 * Fetches the whole of a page: a server that stalls halfway must not keep half of the numbers back.
 * It bypasses the HTTP cache, whatever a host allows: numbers change.
 */
async function fromNetwork(request, path) {
  const response = await fetch(request, { cache: 'no-cache' });
  const { status, statusText, headers } = response;
  if (!status) return { response };
  const body = await response.arrayBuffer();
  return {
    response: new Response(body, { status, statusText, headers }),
    isOurs: isOurs(path, status, headers.get('Content-Type'), new TextDecoder().decode(body)),
  };
}

/**
 * Tells whether this is a whole page of ours: each has a block that picks a number, which no login page and
 * no error of a server has. A page can be gone, but never the home page.
 */
function isOurs(path, status, type, text) {
  if (path.endsWith('.vcf')) return text.endsWith('END:VCARD\r\n');
  return (
    (status === 200 || (path !== '/' && (status === 404 || status === 410))) &&
    /^text\/html\b/.test(type) &&
    text.includes('<call-now') &&
    text.endsWith('</html>')
  );
}

/** Finds a page in the copy; undefined when it is not there. */
async function fromCopy(path, status = 200) {
  const copy = (await readCopy()) ?? {};
  if (`${path}/` in copy) return Response.redirect(`${path}/`, 302);
  return path in copy ? asFile(path, withNotice(copy[path]), status) : undefined;
}

/** Makes a response of the text of a page, contact or code. */
function asFile(path, text, status) {
  const type = TYPES[path.slice(-4)] ?? 'text/html';
  return new Response(text, {
    status,
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'X-Content-Type-Options': 'nosniff' },
  });
}

/** Adds the notice that a page is a copy, or an old one. The notice never hides a number. */
function withNotice(text) {
  const isOld = Date.now() > BUILT_ON + SHELF_LIFE;
  const said = isOld ? NOTICE.replace('<span hidden>', '<span>') : NOTICE;
  return text.replace('<html', '<html data-offline').replace('<main', () => `${said}<main`);
}

/** Computes the SHA-256 of a text, in base64. */
async function hashOf(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

function wait(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
