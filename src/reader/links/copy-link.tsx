import { useEffect, useState } from 'react'
import type { PassageKind } from '../../annotation/passage-ids.ts'
import type { TextRange } from '../../annotation/range.ts'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import { copy } from '../clipboard.ts'

/** Loaded when there is something to copy, so that the click itself need not wait for it. */
const maker = () => import('./link-to-passage.ts')

type CopyLinkProps = {
  readonly id: string
  /** Of words that a reader chose, which have no element of their own: where they stand. */
  readonly words: { readonly range: TextRange; readonly kind: PassageKind } | null
}

/** Copies the link to a passage, and says whether that worked. */
export function CopyLink({ id, words }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<'copied' | string | null>(null)
  useEffect(() => void maker().catch(() => {}), [])
  const copyAddress = async () => {
    const address = maker().then(
      ({ linkToElement, linkToWords }) =>
        words ? linkToWords(words.range, words.kind) : linkToElement(id),
      () => plainLink(id),
    )
    await copy(address.then((plain) => ({ plain }))).then(
      () => setOutcome('copied'),
      async () => setOutcome(await address),
    )
  }
  return (
    <span className="mt-2 inline-flex items-center gap-2 text-small">
      <Button onClick={() => void copyAddress()}>{texts.passage.copyLink}</Button>
      <span role="status" className="break-all">
        {outcome === 'copied' ? texts.passage.copied : outcome}
      </span>
    </span>
  )
}

/** What there is to copy while the rest could not be loaded. */
function plainLink(id: string): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#${encodeURIComponent(id)}`
}
