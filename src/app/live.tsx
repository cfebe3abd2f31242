import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app.tsx'
import { readPageData } from './page-data.ts'

/** Takes over the page that the build has drawn. */
export function goLive(): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no #root to bring to life')
  hydrateRoot(
    root,
    <StrictMode>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <App page={readPageData(document)} />
      </BrowserRouter>
    </StrictMode>,
  )
}
