import { type ReactNode, useEffect } from 'react'
import { texts } from '../texts/texts.ts'

/** What stands around every page: the name of the site, and a way past it for the keyboard. */
export function Shell({ children }: { children: ReactNode }) {
  useLiveMark()
  return (
    <>
      <a
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-paper focus:p-3"
        href="#main"
      >
        {texts.site.skip}
      </a>
      <header className="mx-auto max-w-[104rem] border-b border-rule px-4 py-2 md:px-8">
        <a
          href={import.meta.env.BASE_URL}
          className="inline-block py-1 tracking-label uppercase text-ink no-underline hover:underline"
        >
          {texts.site.name}
        </a>
      </header>
      {children}
    </>
  )
}

/** Says on the document that the page answers now: what the flows and the benchmark wait for. */
function useLiveMark(): void {
  useEffect(() => document.documentElement.setAttribute('data-live', ''), [])
}
