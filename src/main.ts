import './styles/theme.css'

// Reading comes first. The page is whole as it stands, so it is shown before React is so much as compiled;
// the build has the browser fetch it meanwhile. Frames won’t do as a sign: two of them can go by before
// the first is on the screen. A page in a background tab is not painted, and stays as it is until then.
new PerformanceObserver(async (_, observer) => {
  observer.disconnect()
  const { goLive } = await import('./app/live.tsx')
  goLive()
}).observe({ type: 'paint', buffered: true })
