import { lazy, type RefObject, Suspense, useEffect, useRef } from 'react'
import type { QuoteFacts } from '../reader/quotes/quote-facts.ts'
import { texts } from '../texts/texts.ts'
import { Button } from '../ui/button.tsx'
import type { ArticlePageData } from './page-data.ts'
import { PanelBoundary } from './panel-boundary.tsx'
import { useCite } from './use-cite.ts'

const load = () => import('./citing.tsx')
const Citing = lazy(() => load().then((module) => ({ default: module.Citing })))

type CiteButtonProps = {
  readonly page: ArticlePageData
  readonly quote: QuoteFacts
  /** Which agency or paper the text names. */
  readonly outlet: string | null
}

/** Opens the panel through which a quotation leaves the page; its code comes with the press. */
export function CiteButton({ page, quote, outlet }: CiteButtonProps) {
  const { isOpen, open, close } = useCite()
  const button = useRef<HTMLButtonElement>(null)
  useFocusWhenClosed(button, isOpen)
  const fetchEarly = () => void load().catch(() => null)
  return (
    <>
      <Button
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-keyshortcuts="c"
        onPointerDown={fetchEarly}
        onFocus={fetchEarly}
        onClick={open}
      >
        {texts.cite.open}&nbsp;
        <span className="key" aria-hidden="true">
          c
        </span>
      </Button>{' '}
      {isOpen && (
        <PanelBoundary onClose={close}>
          <Suspense fallback={null}>
            <Citing key={quote.id} page={page} quote={quote} outlet={outlet} onClose={close} />
          </Suspense>
        </PanelBoundary>
      )}
    </>
  )
}

/** Focus that went with the panel returns to what opened it. */
function useFocusWhenClosed(button: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const wasOpen = useRef(false)
  useEffect(() => {
    const isClosed = wasOpen.current && !isOpen
    wasOpen.current = isOpen
    if (!isClosed) return
    // In the frame after a step back to a passage the browser drops focus; ours comes later.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => button.current?.focus({ preventScroll: true }))
    })
    return () => cancelAnimationFrame(frame)
  }, [button, isOpen])
}
