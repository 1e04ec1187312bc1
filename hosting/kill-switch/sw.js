/**
 * For when the worker itself is at fault: served as `/sw.js` instead of the one of the build, this
 * takes over on each phone at its next visit, removes every copy and then itself. It reloads
 * nothing, so nobody loses the number in front of them. Leave it there until a good worker follows.
 */

addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

addEventListener('activate', (event) => {
  event.waitUntil(removeAll());
});

async function removeAll() {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
