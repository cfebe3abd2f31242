import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent } from 'react'
import { useKeys } from '../reader/shortcuts/use-keys.ts'
import { texts } from '../texts/texts.ts'
import { textId } from './drawn.tsx'
import { OpenTool } from './open-tool.tsx'
import type { ArticlePageData, PageData } from './page-data.ts'
import { PanelBoundary } from './panel-boundary.tsx'
import { SectionList } from './section-list.tsx'
import { Toolbar } from './toolbar.tsx'
import { useHydrated } from './use-hydrated.ts'
import { usePanels } from './use-panels.ts'

const SingleKeys = lazy(() =>
  import('./single-keys.tsx').then((module) => ({ default: module.SingleKeys })),
)

type ShellProps = { readonly page: PageData; readonly children: ReactNode }

/**
 * What stands around every page: the name of the site, the tools, and a way past both for the keyboard. The
 * tools only answer with script and come with it: the page as it is drawn has no more before its article
 * than is read.
 */
export function Shell({ page, children }: ShellProps) {
  useLiveMark()
  const hydrated = useHydrated()
  return (
    <>
      <a
        className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:bg-paper focus:p-3"
        href={page.kind === 'article' ? `#${textId}` : '#main'}
      >
        {texts.site.skip}
      </a>
      <header className="bar">
        <div className="mx-auto flex w-full max-w-[122rem] items-center justify-between px-4 md:px-8">
          <a
            href={import.meta.env.BASE_URL}
            className="inline-block py-1 tracking-label uppercase text-ink no-underline hover:underline"
          >
            {texts.site.name}
          </a>
          {hydrated && page.kind === 'article' && <SectionList sections={page.sections} />}
          {hydrated && page.kind === 'article' && <Toolbar />}
        </div>
      </header>
      {children}
      {page.kind === 'article' && <OpenTool where="over" page={page} />}
      {page.kind === 'article' && <ToolKeys page={page} />}
    </>
  )
}

/** The palette’s chord at all times, the single keys when the reader has asked for them. */
function ToolKeys({ page }: { page: ArticlePageData }) {
  const { keys } = useKeys()
  usePaletteChord()
  return (
    <PanelBoundary onClose={null}>
      <Suspense fallback={null}>{keys.isOn && <SingleKeys page={page} />}</Suspense>
    </PanelBoundary>
  )
}

/** Ctrl+K, or ⌘K on a Mac, opens the palette: a chord, so it is never typed by chance (WCAG 2.1.4). */
function usePaletteChord(): void {
  const { isOpen, open, close } = usePanels()
  const toggle = useEffectEvent(() => (isOpen('go') ? close('go') : open('go')))
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPaletteChord(event)) return
      event.preventDefault()
      toggle()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

function isPaletteChord({ key, metaKey, ctrlKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const isMac = /Mac|iP/u.test(navigator.platform)
  return key.toLowerCase() === 'k' && (isMac ? metaKey : ctrlKey) && !altKey && !shiftKey
}

/** Says on the document that the page answers now: what the flows and the benchmark wait for. */
function useLiveMark(): void {
  useEffect(() => document.documentElement.setAttribute('data-live', ''), [])
}
