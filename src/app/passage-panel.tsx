import {
  type KeyboardEvent,
  lazy,
  type RefObject,
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react'
import { useLocation, useNavigate } from 'react-router'
import { passageNames } from '../address/passage-query.ts'
import { queryWith } from '../address/query.ts'
import { CopyLink } from '../reader/links/copy-link.tsx'
import type { Arrival } from '../reader/links/follow-link.ts'
import type { Passage } from '../reader/links/use-passage.ts'
import { texts } from '../texts/texts.ts'
import { Button, Cross } from '../ui/button.tsx'
import type { ArticlePageData } from './page-data.ts'
import { PassageVerdict } from './passage-verdict.tsx'

/** Loaded when the first quotation or event is opened: a first view needs none of it. */
const FindingCard = lazy(() =>
  import('./finding-card.tsx').then((module) => ({ default: module.FindingCard })),
)

type PassagePanelProps = { readonly page: ArticlePageData; readonly passage: Passage }

/** What the address points at: who said it, when it was, and its link; or what became of it. */
export function PassagePanel({ page, passage }: PassagePanelProps) {
  const panel = useRef<HTMLElement>(null)
  const close = useClose()
  useFocusWhenOpened(panel, passage)
  const isOpen = passage.kind !== 'none' && passage.kind !== 'elsewhere'
  useEscapeFromNowhere(isOpen, close)
  if (!isOpen) return null
  return (
    <section
      className="relative -mx-3 border-b border-rule px-3 py-3 pe-12 focus-visible:-outline-offset-2"
      aria-label={texts.passage.title}
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (!isItsOwn(event)) return
        if (event.key === 'Escape') close()
        else followKey(event)
      }}
    >
      <PassageVerdict passage={passage} />
      {passage.kind !== 'gone' && (
        <>
          <Suspense fallback={null}>
            {/^[qes]-/u.test(passage.id) ? (
              <FindingCard page={page} id={passage.id} />
            ) : (
              <p className="font-semibold">{texts.passage.paragraph}</p>
            )}
          </Suspense>
          {!page.isOwn && (
            <CopyLink key={passage.id} id={passage.id} words={chosenWords(passage)} />
          )}
        </>
      )}
      <div className="absolute end-3 top-3">
        <Button aria-label={texts.passage.close} onClick={close}>
          <Cross />
        </Button>
      </div>
    </section>
  )
}

/** Keys come here too from what it opened over the page; and what is typed into a field is text. */
function isItsOwn({ currentTarget, target }: KeyboardEvent<HTMLElement>): boolean {
  return (
    target instanceof Element &&
    currentTarget.contains(target) &&
    target.closest('input, textarea, select, [contenteditable]') === null
  )
}

/** A letter goes the way that it is shown beside; only here, where focus is, so nowhere by accident. */
function followKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !/^[a-z]$/u.test(event.key)) return
  const way = event.currentTarget.querySelector<HTMLElement>(`[aria-keyshortcuts="${event.key}"]`)
  way?.click()
}

/** Takes the passage out of the address, and focus back to its words. */
function useClose(): () => void {
  const navigate = useNavigate()
  const { search, hash } = useLocation()
  return () => {
    const opener = document.querySelector<HTMLElement>(
      `article a[href="${CSS.escape(hash)}"], article a[href="${hash}"]`,
    )
    void navigate(
      { search: queryWith(new URLSearchParams(search), passageNames, ''), hash: '' },
      { preventScrollReset: true },
    )
    opener?.focus({ preventScroll: true })
  }
}

/** Who came by a link has no focus in the panel: Escape closes it where nothing else has focus either. */
function useEscapeFromNowhere(isOpen: boolean, close: () => void): void {
  const onKey = useEffectEvent(({ key, target, defaultPrevented }: globalThis.KeyboardEvent) => {
    if (key !== 'Escape' || defaultPrevented || target !== document.body) return
    // what is selected has a menu of its own, which Escape closes
    if (getSelection()?.isCollapsed !== false) close()
  })
  useEffect(() => {
    if (!isOpen) return
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOpen])
}

/** A panel that the reader opened takes focus; one that the page came with does not. */
function useFocusWhenOpened(panel: RefObject<HTMLElement | null>, passage: Passage): void {
  const { hash } = useLocation()
  const arrivedAt = useRef<string | null>(hash)
  useEffect(() => {
    if (hash === arrivedAt.current || passage.kind === 'none') return
    arrivedAt.current = null
    // In the frame after a link within the page was followed the browser drops focus; ours comes later.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => panel.current?.focus({ preventScroll: true }))
    })
    return () => cancelAnimationFrame(frame)
  }, [panel, passage, hash])
}

/** Words that have no element of their own are linked to by their range. */
function chosenWords({ arrival }: Passage & { readonly arrival: Arrival | null }) {
  if (!arrival || arrival.kind === 'gone' || !/[tw]/.test(arrival.link.kind)) return null
  return { range: arrival.range, kind: arrival.link.kind }
}
