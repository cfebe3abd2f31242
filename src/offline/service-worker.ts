import { clientsClaim } from 'workbox-core'
import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'

/**
 * Keeps the site on the device, so that it reads without a network from the second visit on.
 *
 * A page comes from the network where there is one, so that a correction is seen at once; what it needs
 * bears its content in its address and comes from what is kept, or else from the network. So no page gets a
 * script or findings of another version. A new worker fetches everything before it takes over, and takes
 * over only once no page of the old one is open: what those may still ask for is not thrown away.
 */
declare const self: ServiceWorkerGlobalScope
/** Put here by the build (site/offline-files.ts). */
declare const filesToKeep: PrecacheEntry[]
declare const engineFile: string

const files = filesToKeep

/** After so many milliseconds without an answer the network counts as none. */
const patience = 5000

registerRoute(new NavigationRoute(({ event, request }) => freshOrKept(event, request)))
precacheAndRoute(files, {
  directoryIndex: '',
  cleanURLs: false,
  ignoreURLParametersMatching: [],
})
// Who reads texts of their own has the engine kept, and nobody else; of an older site it is of no more use.
const engineCache = 'dateline-engine'
registerRoute(({ url }) => url.pathname === engineFile, new CacheFirst({ cacheName: engineCache }))
self.addEventListener('activate', (event) => event.waitUntil(dropOldEngine()))
clientsClaim()
self.addEventListener('activate', (event) => {
  // The page is asked for while this worker starts, which would delay it otherwise.
  event.waitUntil(self.registration.navigationPreload?.enable())
})

async function dropOldEngine(): Promise<void> {
  const cache = await caches.open(engineCache)
  for (const request of await cache.keys()) {
    if (new URL(request.url).pathname !== engineFile) await cache.delete(request)
  }
}

async function freshOrKept(event: ExtendableEvent, request: Request): Promise<Response> {
  const fresh = freshPage(event, request)
  const kept = await keptPage(request.url)
  if (!kept) return fresh
  const unlessBroken = fresh.then(
    (answer) => (answer.status < 500 ? answer : kept),
    () => kept,
  )
  return Promise.race([unlessBroken, after(patience, kept)])
}

async function freshPage(event: ExtendableEvent, request: Request): Promise<Response> {
  const asked = event instanceof FetchEvent ? await event.preloadResponse : undefined
  return asked instanceof Response ? asked : fetch(request)
}

/** Whatever is asked of it: a filter or a passage in the address changes no page. */
async function keptPage(address: string): Promise<Response | undefined> {
  const { origin, pathname } = new URL(address)
  const paths = [pathname, `${pathname}/`, pathname.replace(/index\.html$/u, '')]
  const file = files.find(({ url }) => paths.includes(new URL(url, origin).pathname))
  return file && matchPrecache(file.url)
}

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds))
}
