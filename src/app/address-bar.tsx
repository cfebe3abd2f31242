import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import {
  UNSAFE_createBrowserHistory as createBrowserHistory,
  type Navigator,
  Router,
} from 'react-router'

type AddressBarProps = { readonly basename: string; readonly children: ReactNode }

/**
 * The router over the browser’s own address bar: React Router’s `BrowserRouter` without the rest of its file (see
 * `useQuery`). Its history is called unsafe since it may change with any version: tests/flows go back and forth in it.
 */
export function AddressBar({ basename, children }: AddressBarProps) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }))
  const [navigator] = useState(() => keepingPlace(history))
  const [{ action, location }, setEntry] = useState<Entry>(history)
  useLayoutEffect(
    () =>
      history.listen((entry) => {
        // A browser moves the page after it has told of the step.
        setTimeout(() => {
          window.history.scrollRestoration = 'auto'
        })
        startTransition(() => setEntry(entry))
      }),
    [history],
  )
  return (
    <Router basename={basename} navigator={navigator} navigationType={action} location={location}>
      {children}
    </Router>
  )
}

type BrowserHistory = ReturnType<typeof createBrowserHistory>
type Entry = Pick<BrowserHistory, 'action' | 'location'>

/**
 * Back from a step that changed the query alone (a panel was opened, a filter set) moves nothing: a browser would
 * put the page where it was before that step, or at the passage that the address names, and the reader has read on.
 */
function keepingPlace(history: BrowserHistory): Navigator {
  return {
    ...history,
    push(to, state) {
      const isSamePassage = typeof to === 'object' && (to.hash ?? '') === window.location.hash
      afterPaint(() => {
        if (isSamePassage) window.history.scrollRestoration = 'manual'
        history.push(to, state)
      })
    },
  }
}

/**
 * Runs `step` when a control has answered on the screen to what the reader did with it; at once where nothing is
 * painted. To change the address takes Chromium up to 30 ms in a long article, since it looks at every link.
 */
function afterPaint(step: () => void): void {
  if (document.hidden) step()
  else requestAnimationFrame(() => setTimeout(step))
}
