// Ends the service worker of this site in every browser that has one, and deletes what it kept. Put it in place of
// dist/sw.js and deploy: browsers fetch it when the site is next opened, and at the latest an hour later where it stays
// open. Pages that are open stay as they are, and come from the network from then on. README.md tells more.
self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => event.waitUntil(end()))

async function end() {
  const { scope } = self.registration
  const own = (await caches.keys()).filter((name) => name.startsWith('takeaways-') && name.endsWith(scope))
  await Promise.all(own.map((name) => caches.delete(name)))
  await self.registration.unregister()
}
