/**
 * Has the service worker (`src/offline/`) keep the site on the device, once the page is there and the device has
 * nothing else to do: a first view pays nothing for the second. Where the browser refuses, the page needs
 * the network as any other does.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  if (document.readyState === 'complete') whenIdle()
  else window.addEventListener('load', whenIdle, { once: true })
}

function whenIdle(): void {
  // Safari knows no idle time.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(register)
  else setTimeout(register, 2000)
}

function register(): void {
  navigator.serviceWorker.register(`${import.meta.env.BASE_URL}service-worker.js`).catch(() => {})
}
