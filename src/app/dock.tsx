import type { ReactNode } from 'react'

/**
 * The foot of the reading column, which stays in view: like a footnote it tells about the words above
 * and never lies on them, since what is linked to is scrolled clear of it.
 */
export function Dock({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 bg-raised px-4 border-t border-rule empty:hidden md:mx-0">
      {children}
    </div>
  )
}
