import { useState } from 'react'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'

/** Copies the link to a passage, and says whether that worked. */
export function CopyLink({ id }: { id: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(linkTo(id)).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    )
  return (
    <span className="mt-2 inline-flex items-center gap-2 text-small">
      <Button onClick={() => void copy()}>{texts.passage.copyLink}</Button>
      <span role="status">
        {outcome === 'copied' && texts.passage.copied}
        {outcome === 'failed' && linkTo(id)}
      </span>
    </span>
  )
}

/** The address of a passage, without the reader's own filter: the link is about the words. */
function linkTo(id: string): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#${encodeURIComponent(id)}`
}
