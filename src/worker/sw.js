/**
 * The worker that keeps a copy of the site, for when there is no network.
 *
 * The build fills in VERSION, COPY (the path of each page with the SHA-256 of its text), BUILT_ON
 * and SHELF_LIFE (milliseconds). Only installing writes to the cache: one file, so that a phone that
 * dies halfway has the whole copy or none, and only when each text in it has its hash in COPY, so
 * that a hotel's login page never gets in. A page is asked of the network first.
 */

/* global VERSION, COPY, BUILT_ON, SHELF_LIFE */

const NAME = 'nazorgnummer-';
const CACHE = NAME + VERSION;
const BUNDLE = '/offline.json';
const NO_NETWORK = '/geen-verbinding/';
/** How long the network may take before the copy is shown, in milliseconds. */
const PATIENCE = 2000;

addEventListener('install', (event) => {
  event.waitUntil(install().then(() => self.skipWaiting()));
});

addEventListener('activate', (event) => {
  event.waitUntil(removeOthers().then(() => self.clients.claim()));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.mode !== 'navigate' || request.method !== 'GET' || origin !== location.origin) return;
  event.respondWith(answer(request, pathname.replace(/\/index\.html$/, '/')));
});

/** Throws when anything is not as it was built: then nothing is stored, and the last copy stays. */
async function install() {
  const response = await fetch(BUNDLE, { cache: 'no-cache', redirect: 'error' });
  const type = response.headers.get('Content-Type') ?? '';
  if (response.status !== 200 || response.type !== 'basic' || !type.includes('json')) {
    throw new TypeError(`${BUNDLE}: ${response.status} ${type}`);
  }
  const bundle = await response.text();
  const texts = Object.entries(JSON.parse(bundle));
  if (texts.length !== Object.keys(COPY).length) throw new TypeError(`${BUNDLE} is not whole`);
  for (const [path, text] of texts) {
    if ((await hashOf(text)) !== COPY[path]) throw new TypeError(`${path} is not as it was built`);
  }
  const cache = await caches.open(CACHE);
  await cache.put(BUNDLE, new Response(bundle, { headers: { 'Content-Type': type } }));
}

async function removeOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(NAME) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/**
 * The network, when it answers well and in time; else the copy; else what the network says; else that
 * there is none: whether there is such a page cannot be known without it.
 */
async function answer(request, path) {
  const network = fromNetwork(request).catch(() => undefined);
  const fresh = await Promise.race([network, wait(PATIENCE)]);
  if (fresh && !isRefused(fresh)) return fresh;
  return (await fromCopy(path)) ?? (await network) ?? fromCopy(NO_NETWORK, 503);
}

/**
 * The whole of a page: a server that stalls halfway must not keep half of the numbers back. Asked
 * anew, whatever a host says about keeping pages: numbers change.
 */
async function fromNetwork(request) {
  const response = await fetch(request, { cache: 'no-cache' });
  if (!response.ok) return response;
  const { status, statusText, headers } = response;
  return new Response(await response.arrayBuffer(), { status, statusText, headers });
}

/** A fault of the server, or a network that lets nobody through. A page can be gone, though. */
function isRefused({ status }) {
  return status >= 400 && status !== 404 && status !== 410;
}

/** Makes no cache where the reader has removed it. */
async function fromCopy(path, status = 200) {
  if (`${path}/` in COPY) return Response.redirect(`${path}/`, 302);
  const bundle = path in COPY && (await caches.match(BUNDLE, { cacheName: CACHE }));
  if (!bundle) return undefined;
  const { [path]: text } = await bundle.json();
  const headers = { 'Content-Type': typeOf(path), 'X-Content-Type-Options': 'nosniff' };
  return new Response(withNotice(text), { status, headers });
}

/** A page says that it is a copy, and when it is an old one; it never hides a number. */
function withNotice(text) {
  const [, notice = ''] = /<template>(.*?)<\/template>/s.exec(text) ?? [];
  const isOld = Date.now() > BUILT_ON + SHELF_LIFE;
  const said = isOld ? notice.replace('<span hidden>', '<span>') : notice;
  return text.replace('<main', () => `${said}<main`);
}

async function hashOf(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

function typeOf(path) {
  return `text/${path.endsWith('.vcf') ? 'vcard' : 'html'}; charset=utf-8`;
}

function wait(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
