import type { MouseEvent } from 'react'
import { formatOwnText } from '../../address/own-text.ts'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import type { KeptText } from './kept-texts.ts'

type KeptListProps = {
  readonly kept: readonly KeptText[]
  /** The one that was just removed. */
  readonly removed: string | null
  readonly onOpen: (id: string) => void
  readonly onRemove: (text: KeptText) => void
  readonly onBringBack: () => void
}

/** The texts that the device keeps, the latest first; what is removed can be brought back until the page is left. */
export function KeptList({ kept, removed, onOpen, onRemove, onBringBack }: KeptListProps) {
  const follow = (event: MouseEvent, id: string) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onOpen(id)
  }
  return (
    <section aria-labelledby="own-kept" hidden={kept.length === 0 && removed === null}>
      <h2 id="own-kept" className="mt-8 mb-2 text-head font-semibold">
        {texts.ownText.kept}
      </h2>
      <ul>
        {kept.map((text) => (
          <li key={text.id} className="flex items-center gap-3 border-t border-rule py-2">
            <a
              className="grow"
              href={`?${formatOwnText(text.id)}`}
              onClick={(event) => follow(event, text.id)}
            >
              {text.name}
            </a>
            <Button aria-label={texts.ownText.remove(text.name)} onClick={() => onRemove(text)}>
              {texts.ownText.removeShort}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="flex flex-wrap items-center gap-3 py-2 text-small">
        {removed !== null && (
          <>
            {texts.ownText.removed(removed)}
            <Button autoFocus onClick={onBringBack}>
              {texts.ownText.undo}
            </Button>
          </>
        )}
      </p>
    </section>
  )
}
