import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import { UNSAFE_createBrowserHistory as createBrowserHistory, Router } from 'react-router'

type AddressBarProps = { readonly basename: string; readonly children: ReactNode }

/**
 * The router over the browser’s own address bar: React Router’s `BrowserRouter` without the rest of its file (see
 * `useQuery`). Its history is called unsafe since it may change with any version: tests/flows go back and forth in it.
 */
export function AddressBar({ basename, children }: AddressBarProps) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }))
  const [{ action, location }, setEntry] = useState<Entry>(history)
  useLayoutEffect(
    () => history.listen((entry) => startTransition(() => setEntry(entry))),
    [history],
  )
  return (
    <Router basename={basename} navigator={history} navigationType={action} location={location}>
      {children}
    </Router>
  )
}

type Entry = Pick<ReturnType<typeof createBrowserHistory>, 'action' | 'location'>
