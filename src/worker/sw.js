/**
 * The worker that keeps a copy of the site, for when there is no network.
 *
 * The build fills in VERSION, COPY (the path of each page with the SHA-256 of its text), BUILT_ON
 * and SHELF_LIFE (milliseconds). Only installing writes to the cache, all or nothing, and only texts
 * whose hash is in COPY: a hotel's login page never gets in. A page is asked of the network first.
 */

/* global VERSION, COPY, BUILT_ON, SHELF_LIFE */

const NAME = 'nazorgnummer-';
const CACHE = NAME + VERSION;
const BUNDLE = '/offline.json';
const NOT_FOUND = '/404.html';
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
  event.respondWith(answer(request, pathname));
});

/** Throws when anything is not as it was built: then nothing is stored, and the last copy stays. */
async function install() {
  const response = await fetch(BUNDLE, { cache: 'no-cache', redirect: 'error' });
  const type = response.headers.get('Content-Type') ?? '';
  if (response.status !== 200 || response.type !== 'basic' || !type.includes('json')) {
    throw new TypeError(`${BUNDLE}: ${response.status} ${type}`);
  }
  const texts = await response.json();
  for (const [path, hash] of Object.entries(COPY)) {
    if ((await hashOf(texts[path])) !== hash) throw new TypeError(`${path} is not as it was built`);
  }
  const cache = await caches.open(CACHE);
  for (const path of Object.keys(COPY)) {
    const headers = { 'Content-Type': typeOf(path), 'X-Content-Type-Options': 'nosniff' };
    await cache.put(path, new Response(texts[path], { headers }));
  }
}

async function removeOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(NAME) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The network, when it answers in time; else the copy; else the network after all. */
async function answer(request, path) {
  const network = fromNetwork(request).catch(() => undefined);
  const fresh = await Promise.race([network, wait(PATIENCE)]);
  return fresh ?? (await fromCopy(path)) ?? (await network) ?? fromCopy(NOT_FOUND, 404);
}

/** The whole of a page: a server that stalls halfway must not keep half of the numbers back. */
async function fromNetwork(request) {
  const response = await fetch(request);
  if (response.status >= 500) throw new TypeError(`${response.status}`);
  if (!response.ok) return response;
  const { status, statusText, headers } = response;
  return new Response(await response.arrayBuffer(), { status, statusText, headers });
}

async function fromCopy(path, status = 200) {
  if (`${path}/` in COPY) return Response.redirect(`${path}/`, 301);
  const cache = await caches.open(CACHE);
  const copy = await cache.match(path);
  if (!copy) return undefined;
  const text = await copy.text();
  return new Response(withNotice(text), { status, headers: copy.headers });
}

/** A page says that it is a copy, and when it is an old one; it never hides a number. */
function withNotice(text) {
  const seen = text.replace('data-kept hidden', 'data-kept');
  const isOld = Date.now() > BUILT_ON + SHELF_LIFE;
  return isOld ? seen.replace('data-kept-long hidden', 'data-kept-long') : seen;
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
