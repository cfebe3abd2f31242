import { act, type RenderResult, render } from '@testing-library/react'
import { BrowserRouter } from 'react-router'
import { inject } from 'vitest'
import { App } from '../../src/app/app.tsx'
// What the page fetches when it is asked for is here from the start: on a busy machine that can take longer than a test
// waits for anything.
import '../../src/app/corrections.tsx'
import '../../src/app/finding-card.tsx'
import '../../src/app/find-tool.tsx'
import '../../src/app/go-tool.tsx'
import '../../src/app/help-tool.tsx'
import '../../src/app/listen-tool.tsx'
import '../../src/app/mark-reasons.tsx'
import '../../src/app/namings.tsx'
import '../../src/app/notes-tool.tsx'
import '../../src/app/single-keys.tsx'
import '../../src/app/thread-view.tsx'
import '../../src/reader/settings/settings-panel.tsx'
import '../../src/reader/timeline/timeline-tools.tsx'

export const page = inject('seedPage')
export const { data, findings } = page

/**
 * Opens the built page at an address and makes it live, as the browser does. What waits for code or data then goes on
 * only because `act` is waited for.
 */
export async function open(
  address: string,
  beforeLive?: (drawn: Element) => void,
): Promise<Pick<RenderResult, 'container' | 'unmount'>> {
  window.history.replaceState(null, '', address)
  const container = document.createElement('div')
  container.innerHTML = page.root
  document.body.replaceChildren(container)
  beforeLive?.(container)
  return act(async () =>
    render(
      <BrowserRouter>
        <App page={data} />
      </BrowserRouter>,
      { container, hydrate: true },
    ),
  )
}
