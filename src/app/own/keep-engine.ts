/**
 * Has the service worker keep the engine too, once there is one: on a first visit that comes after the engine, which
 * a stopped reading takes along and which may then have to be had without a network.
 */
export async function keepEngine(address: string): Promise<void> {
  const { serviceWorker } = navigator
  if (!serviceWorker) return
  if (!serviceWorker.controller) await newController(serviceWorker)
  // it keeps what passes through it (offline/service-worker.ts)
  await fetch(address).catch(() => {})
}

function newController(serviceWorker: ServiceWorkerContainer): Promise<void> {
  return new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true })
  })
}
