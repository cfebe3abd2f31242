import { type MouseEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { formatOwnText } from '../../address/own-text.ts'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import type { KeptText } from './kept-texts.ts'

type KeptListProps = {
  readonly kept: readonly KeptText[]
  /** The one that was removed last. */
  readonly removed: KeptText | null
  readonly onOpen: (id: string) => void
  readonly onRemove: (text: KeptText) => void
  /** @returns whether the device took it */
  readonly onBringBack: () => boolean
}

/** The texts that the device keeps, the latest first; what is removed can be brought back until the page is left. */
export function KeptList({ kept, removed, onOpen, onRemove, onBringBack }: KeptListProps) {
  const follow = (event: MouseEvent, id: string) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onOpen(id)
  }
  const remove = (text: KeptText) => {
    setRefused(false)
    onRemove(text)
  }
  const list = useRef<HTMLUListElement>(null)
  const [isRefused, setRefused] = useState(false)
  const bringBack = () => {
    const isBack = flushSync(onBringBack)
    setRefused(!isBack)
    // It stands first again; the one that was removed before it is offered next.
    if (isBack) list.current?.querySelector('a')?.focus()
  }
  return (
    <section aria-labelledby="own-kept" hidden={kept.length === 0 && removed === null}>
      <h2 id="own-kept" className="mt-8 mb-2 text-head font-semibold">
        {texts.ownText.kept}
      </h2>
      <ul ref={list}>
        {kept.map((text) => (
          <li
            key={text.id}
            className="grid grid-cols-[minmax(0,1fr)_max-content] items-center gap-3 border-t border-rule py-2"
          >
            <a
              dir="auto"
              className="wrap-anywhere"
              href={`?${formatOwnText(text.id)}`}
              onClick={(event) => follow(event, text.id)}
            >
              {text.name}
            </a>
            <Button aria-label={texts.ownText.remove(text.name)} onClick={() => remove(text)}>
              {texts.ownText.removeShort}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="flex flex-wrap items-center gap-3 py-2 text-small">
        {removed !== null && (
          <>
            <span className="min-w-0 wrap-anywhere">
              {isRefused ? texts.ownText.keepFailed : texts.ownText.removed(removed.name)}
            </span>
            {/* one for each text, so that it takes focus each time */}
            <Button key={removed.id} autoFocus onClick={bringBack}>
              {texts.ownText.undo}
            </Button>
          </>
        )}
      </p>
    </section>
  )
}
