import './styles/theme.css'

// Reading comes first. The page is whole as it stands, so it is painted before React is so much as parsed;
// the build lets the browser fetch it meanwhile. The second frame begins when the first has been drawn.
requestAnimationFrame(() => {
  requestAnimationFrame(() => {
    setTimeout(async () => {
      const { goLive } = await import('./app/live.tsx')
      goLive()
    })
  })
})
