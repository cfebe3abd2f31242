import { Fragment } from 'react'
import { rangesInFragment } from '../../reader/source-file.ts'
import { texts } from '../../texts/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'

type SourceViewProps = {
  readonly text: string
  /** The link that was followed: it tells the words. */
  readonly link: string
  readonly onClose: () => void
}

/**
 * The untouched text, opened at words in it. Browsers find words in a file that a host sends, and not in one that
 * only the page holds.
 */
export function SourceView({ text, link, onClose }: SourceViewProps) {
  const ranges = rangesInFragment(link, text.length)
  const ends = [0, ...ranges.map(({ end }) => end)]
  return (
    <Dialog title={texts.ownText.source} close={texts.ownText.closeSource} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who scrolls by keyboard has to get into it */}
      <pre dir="auto" className="own-source" tabIndex={0}>
        {ranges.map(({ start, end }, at) => (
          <Fragment key={start}>
            {text.slice(ends[at], start)}
            <mark ref={at === 0 ? show : null}>{text.slice(start, end)}</mark>
          </Fragment>
        ))}
        {text.slice(ends.at(-1))}
      </pre>
    </Dialog>
  )
}

/** The dialog comes into the page after what asked for it. */
function show(words: HTMLElement | null): void {
  words?.scrollIntoView({ block: 'center' })
}
