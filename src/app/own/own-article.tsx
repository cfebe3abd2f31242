import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import { ArticlePage } from '../article-page.tsx'
import { Shell } from '../shell.tsx'
import { SourceView } from './source-view.tsx'
import type { OwnResult } from './use-reading.ts'

type OwnArticleProps = {
  readonly result: OwnResult
  /** What stands below its words. */
  readonly foot: ReactNode
  readonly isKept: boolean
  /** @returns whether the device took it */
  readonly onKeep: () => boolean
  readonly onLeave: () => void
  readonly onRemove: () => void
}

/** The page of a reader’s own text: that of any article, below a line that says where the text is. */
export function OwnArticle(props: OwnArticleProps) {
  const { result, foot, isKept, onKeep, onLeave, onRemove } = props
  const bar = useRef<HTMLElement>(null)
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    if (window.location.hash !== '') return
    window.scrollTo({ top: 0, behavior: 'instant' })
    bar.current?.focus({ preventScroll: true })
  }, [])
  const [opener, setOpener] = useState<Element | null>(null)
  useEffect(() => whenSourceIsAsked(setOpener), [])
  const isWords = isRefused ? 'keepFailed' : isKept ? 'isKept' : 'isUnkept'
  return (
    <Shell page={result.page}>
      <section
        ref={bar}
        tabIndex={-1}
        aria-label={texts.ownText.bar}
        className="own-bar screen-only"
      >
        <p role="status">{texts.ownText[isWords]}</p>
        {isKept ? (
          <Button onClick={onRemove}>{texts.ownText.removeShort}</Button>
        ) : (
          <Button
            onClick={() => {
              setRefused(!onKeep())
              bar.current?.focus({ preventScroll: true })
            }}
          >
            {texts.ownText.keep}
          </Button>
        )}
        <Button onClick={onLeave}>{texts.ownText.change}</Button>
      </section>
      <ArticlePage page={result.page} parts={result.parts} foot={foot} />
      {opener && (
        <SourceView
          text={result.own.text}
          link={opener.getAttribute('href') ?? ''}
          onClose={() => {
            flushSync(() => setOpener(null))
            if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
          }}
        />
      )}
    </Shell>
  )
}

/** Told the link into the text that was followed. @returns stops that */
function whenSourceIsAsked(onAsked: (link: Element) => void): () => void {
  const onClick = (event: MouseEvent) => {
    const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event
    if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return
    const link = target instanceof Element ? target.closest('a[href^="blob:"]') : null
    if (!link) return
    event.preventDefault()
    onAsked(link)
  }
  document.addEventListener('click', onClick)
  return () => document.removeEventListener('click', onClick)
}
