import './styles/theme.css'

// Reading comes first. The page is whole as it stands: the first paint shows the top of the article, the
// second all there is, and only then is React compiled, which the build has the browser fetch meanwhile.
// Frames won’t do as a sign: two can go by before one is on the screen. A page in a background tab is not
// painted, and waits.
new PerformanceObserver(async (_, observer) => {
  observer.disconnect()
  document.documentElement.dataset.painted = ''
  const { goLive } = await import('./app/live.tsx')
  goLive()
}).observe({ type: 'paint', buffered: true })
